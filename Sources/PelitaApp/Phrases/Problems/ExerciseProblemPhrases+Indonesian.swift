import Curriculum

extension IndonesianPhrases {
  func explanation(of problem: ExerciseProblem) -> Explanation {
    switch problem {
    case .tooLarge(let bytes, let limit):
      Explanation("File ini \(bytes) bita.", "Paling banyak \(limit) bita.")
    case .unreadable(let words): Explanation("YAML tidak terbaca: \(words)", "Perbaiki tulisannya.")
    case .anchorOrAlias(let line):
      Explanation("Baris \(line) memakai & atau * milik YAML.", "Tulis isinya lagi di sini.")
    case .missing(let key): Explanation("Kunci \(key) belum ada.", "Tambahkan.")
    case .malformed(let key): Explanation("Isi \(key) salah bentuk.", "Lihat Exercises/README.md.")
    case .unknownKey(let key):
      Explanation("Kunci \(key) tidak dikenal.", "Hapus, atau perbaiki ejaannya.")
    case .notInBothLanguages(let key):
      Explanation("\(key) belum ada dalam dua bahasa.", "Tulis {id: …, en: …}.")
    case .notInRange(let key, let lowest, let highest):
      Explanation(
        "\(key) bukan bilangan bulat yang bisa dipakai.", "Dari \(lowest) sampai \(highest).")
    case .notOneOf(let key, let choices):
      Explanation("Isi \(key) tidak dikenal.", "Pilih: \(choices.joined(separator: ", ")).")
    case .unsafePath(let path):
      Explanation("Alamat \(path) bisa keluar dari foldernya.", "Pakai alamat di dalam folder.")
    case .fileMissing(let name): Explanation("File \(name) tidak ada.", "Tambahkan filenya.")
    case .unusable(let key, let reason): Explanation("\(key): \(reason)", "Perbaiki.")
    case .nameDiffers(let written, let file):
      Explanation("Tertulis \(written), nama filenya \(file).", "Samakan.")
    case .tooFewMisses(let count, let least):
      Explanation("Baru \(count) contoh hampir benar.", "Paling sedikit \(least).")
    case .blankIsRight:
      Explanation("Yang belum dikerjakan dianggap benar.", "Perketat pemeriksaannya.")
    case .solutionIsNotRight(let reasons):
      Explanation(
        "Jawaban penulis tidak dianggap benar: \(reasons.joined(separator: ", ")).",
        "Perbaiki jawaban atau pemeriksaannya.")
    case .missIsOtherwise(let name, let expected, let found):
      Explanation(
        "Contoh \(name) seharusnya \(expected), ternyata \(found.joined(separator: ", ")).",
        "Perbaiki contoh atau pemeriksaannya.")
    case .reasonWithoutFeedback(let name):
      Explanation("Alasan \(name) belum punya kata-kata.", "Tulis di bawah feedback.")
    }
  }
}
