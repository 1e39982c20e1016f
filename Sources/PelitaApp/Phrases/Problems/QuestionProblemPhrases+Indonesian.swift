import Curriculum

extension IndonesianPhrases {
  func explanation(of problem: QuestionProblem) -> Explanation {
    switch problem {
    case .questionIDMissing:
      Explanation(
        "Soal ini belum bernama.", "Tulis <!-- data-id=\"files.best-name\" --> di atasnya.")
    case .questionIDUnusable(let id):
      Explanation("\(id) tidak dapat menjadi nama soal.", "Pakai huruf kecil dengan . atau -.")
    case .questionIDTwice(let id):
      Explanation("Dua soal bernama \(id).", "Beri setiap soal nama sendiri.")
    case .solutionMissing:
      Explanation(
        "Soal ini belum punya penjelasan.", "Tulis di antara baris *** tepat di bawahnya.")
    case .nothingRight:
      Explanation("Belum ada jawaban yang ditandai benar.", "Tandai yang benar dengan X.")
    case .attributeUnknown(let name):
      Explanation("Atribut \(name) tidak dikenal.", "Periksa ejaannya, atau hapus.")
    case .attributeValueUnusable(let name, let value):
      Explanation("\(name)=\"\(value)\" tidak bermakna.", "Cocokkan dengan format pelajaran.")
    case .whyOutOfRange(let option):
      Explanation("Pilihan \(option) tidak ada.", "data-why-1 milik pilihan pertama.")
    case .orderColumnsUnusable:
      Explanation(
        "Ini tidak dapat ditanyakan sebagai urutan.",
        "Kolom 1 sampai n, n baris, setiap tempat sekali.")
    case .rightAlwaysAt(let place):
      Explanation("Jawaban benar selalu pilihan \(place).", "Ubah urutan beberapa soal.")
    case .rightAlwaysLongest:
      Explanation("Jawaban benar selalu yang terpanjang.", "Panjangkan beberapa yang lain.")
    case .exerciseUnknown(let id):
      Explanation("Latihan \(id) belum ada.", "Tulis di Exercises, atau perbaiki namanya.")
    case .lessonUnknown(let id):
      Explanation("Pelajaran \(id) belum ada.", "Tulis pelajarannya, atau perbaiki namanya.")
    }
  }

  func explanation(of trap: QuizTrap) -> Explanation {
    switch trap {
    case .noBlankLineBeforeOptions:
      Explanation("Pilihan ini menjadi teks biasa.", "Beri baris kosong sebelum pilihan pertama.")
    case .answerInParagraph(let text):
      Explanation("\(text) menjadi isian dalam teks di atas.", "Beri baris kosong di atasnya.")
    case .blankLineBeforeHint:
      Explanation("Petunjuk ini menjadi angket.", "Taruh tepat di bawah soal tanpa baris kosong.")
    case .blankLineBeforeSolution:
      Explanation("Penjelasan ini terlihat semua orang.", "Taruh *** tepat di bawah soal.")
    case .scriptBeforeHint:
      Explanation("Skrip memutus petunjuk ini.", "Taruh petunjuk sebelum skrip.")
    case .solutionUnclosed:
      Explanation("Bintang ini bukan milik penjelasan.", "Tulis *** sendiri sebelum dan sesudah.")
    case .bulletWithTwoBlanks:
      Explanation("Setiap baris ini menjadi soal.", "Beri satu spasi saja setelah tanda butir.")
    case .optionWithoutText:
      Explanation("Pilihan ini belum berteks.", "Tulis teksnya di baris yang sama.")
    case .optionWrapped:
      Explanation("Baris berikutnya di luar soal ini.", "Tulis setiap pilihan dalam satu baris.")
    case .markUnusable(let mark):
      Explanation("\(mark) bukan tanda pilihan.", "Tulis satu spasi atau X di dalam kurung.")
    case .optionsMixed:
      Explanation("Dua soal menempel di sini.", "Pakai ( ) saja atau [ ] saja, atau baris kosong.")
    case .surveyByAccident(let text):
      Explanation("[[\(text)]] menjadi angket di sini.", "Tulis [[ \(text) ]] untuk isian.")
    case .selectionWithoutRight:
      Explanation("Tanpa jawaban benar, ini angket.", "Beri (…) pada pilihan yang benar.")
    case .inputWithoutContent:
      Explanation("Isian ini tanpa jawaban.", "Tulis jawabannya, atau [[___]] untuk teks bebas.")
    case .twoComments:
      Explanation("Dua komentar merusak soal.", "Satukan semua atribut dalam satu komentar.")
    }
  }
}
