import Curriculum

extension IndonesianPhrases {
  func explanation(of trap: TextTrap) -> Explanation {
    switch trap {
    case .tildeFence: Explanation("~~~ tidak membuat kotak kode.", "Pakai ``` saja.")
    case .fenceUnclosed:
      Explanation("``` ini tidak ditutup.", "Tulis ``` setelah kode, di awal baris.")
    case .indentedCode:
      Explanation("Teks menjorok bukan kode.", "Apit dengan ```, atau mulai dari awal baris.")
    case .commentShown:
      Explanation("Pembaca melihat komentar ini.", "Tulis catatan sebagai <!--- … -->.")
    case .typographicMark(let mark):
      Explanation("\(mark) berubah menjadi karakter lain.", "Apit dengan `…`.")
    case .wordInUnderscores(let word):
      Explanation("\(word) menjadi huruf miring.", "Apit dengan `…`.")
    case .macroUnknown(let name):
      Explanation("@\(name) belum diberi arti.", "Tambahkan \(name): … di kepala file.")
    case .macroTooShort(let name):
      Explanation("\(name) terlalu pendek untuk makro.", "Pakai dua huruf atau lebih.")
    case .macroTooDeep:
      Explanation("Makro saling memanggil tanpa akhir.", "Tulis teksnya langsung.")
    case .listMark(let mark):
      Explanation("\(mark) tidak membuat daftar.", "Tulis angka dan titik: 1.")
    case .lazyContinuation:
      Explanation("Baris ini lepas dari baris di atas.", "Jorokkan, atau beri > di depannya.")
    case .nestedListIndent:
      Explanation("Daftar ini terlalu menjorok.", "Jorokkan 2 di bawah -, 3 di bawah 1.")
    case .referenceLink(let text):
      Explanation("\(text) bukan tautan di sini.", "Tulis [teks](alamat).")
    case .tagUnclosed(let name):
      Explanation("<\(name)> tampil sebagai teks.", "Tutup, atau apit dengan `…`.")
    }
  }

  func explanation(of loss: Loss) -> Explanation {
    switch loss {
    case .script: Explanation("Skrip tidak dijalankan.", "Soal tetap ada, tanpa diperiksa.")
    case .remoteImport(let address):
      Explanation("\(address) tidak dimuat.", "Makro dari sana tampil apa adanya.")
    case .remoteLink(let address):
      Explanation("\(address) tidak dimuat.", "Yang tampil teksnya saja.")
    case .refusedTag(let name):
      Explanation("<\(name)> perlu peramban.", "Buka kursus ini di LiaScript untuk melihatnya.")
    case .embedding:
      Explanation("Halaman sematan tampil sebagai tautan.", "Buka alamatnya di peramban.")
    case .audio: Explanation("Suara tampil sebagai tautan.", "Buka alamatnya di peramban.")
    case .video: Explanation("Film tampil sebagai tautan.", "Buka alamatnya di peramban.")
    case .drawing: Explanation("Satu gambar ditinggalkan.", "Pakai gambar dengan keterangan.")
    case .tooComplex:
      Explanation("Langkah ini terlalu rumit dibaca.", "Pecah menjadi beberapa langkah.")
    }
  }

  func explanation(of mismatch: ModuleMismatch) -> Explanation {
    switch mismatch {
    case .description(let problem): explanation(of: problem)
    case .languagesDiffer(let difference): explanation(of: difference)
    case .languageDiffersFromFolder(let language):
      Explanation("Foldernya \(language.rawValue).", "Tulis yang sama setelah language:.")
    case .moduleTitleDiffers(let listed, let written):
      Explanation("Judulnya \(written), di daftar \(listed).", "Samakan keduanya.")
    case .moduleLessonDiffers(let listed, let written):
      Explanation("Pelajarannya \(written), di daftar \(listed).", "Samakan keduanya.")
    case .moduleFileMissing(let path):
      Explanation("\(path) tidak ada.", "Tulis filenya, atau hapus dari module.yaml.")
    case .moduleFileUnlisted:
      Explanation("File ini tidak ada di daftar modul.", "Tambahkan ke module.yaml.")
    case .moduleFolderDiffers(let listed, let folder):
      Explanation("Modul \(listed) berada di folder \(folder).", "Samakan namanya.")
    }
  }

  func explanation(of difference: LanguageDifference) -> Explanation {
    switch difference {
    case .steps(let here, let there):
      Explanation("Di sini \(here) langkah, di bahasa lain \(there).", "Samakan.")
    case .stepID(let here, let there):
      Explanation("Langkahnya \(here) di sini, \(there) di sana.", "Samakan nama dan urutan.")
    case .questions(let here, let there):
      Explanation("Di sini \(here) soal, di sana \(there).", "Samakan soal kedua bahasa.")
    case .questionID(let here, let there):
      Explanation("Soalnya \(here) di sini, \(there) di sana.", "Pakai satu nama.")
    case .questionKind(let id):
      Explanation("Jenis soal \(id) berbeda di sana.", "Samakan jenisnya.")
    case .optionCount(let id):
      Explanation("Jumlah pilihan \(id) berbeda di sana.", "Samakan jumlahnya.")
    case .rightOptions(let id):
      Explanation("Jawaban benar \(id) berbeda di sana.", "Samakan urutan pilihannya.")
    case .lessonID(let here, let there):
      Explanation("Pelajarannya \(here) di sini, \(there) di sana.", "Pakai satu nama.")
    }
  }

  func explanation(of problem: ModuleProblem) -> Explanation {
    switch problem {
    case .tooLarge(let bytes, let limit):
      Explanation("Uraian modul \(bytes) bita dari \(limit).", "Sisakan yang perlu saja.")
    case .unreadable(let reason):
      Explanation("Uraian modul bukan YAML: \(reason)", "Cocokkan dengan modul lain.")
    case .anchorOrAlias(let line):
      Explanation("Baris \(line) memakai jangkar.", "Tulis nilainya langsung, atau beri kutip.")
    case .missing(let key): Explanation("\(key): belum ada.", "Tambahkan ke module.yaml.")
    case .malformed(let key):
      Explanation("Bentuk nilai \(key): belum tepat.", "Cocokkan dengan modul lain.")
    case .unknownKey(let key): Explanation("\(key): tidak dikenal.", "Perbaiki atau hapus.")
    case .unsafeFile(let name):
      Explanation("\(name) tidak dapat menjadi file pelajaran.", "Pakai nama biasa berakhiran .md.")
    case .duplicateLesson(let id):
      Explanation("\(id.text) tercatat dua kali.", "Catat setiap pelajaran sekali.")
    }
  }
}
