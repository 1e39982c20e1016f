import Practice

extension IndonesianPhrases {
  func slip(_ slip: Slip) -> String {
    switch slip {
    case .severalForOne: "Di sini cukup satu pilihan. Ketik satu nomor saja."
    case .noSuchOption(let typed, let count), .notAnOption(let typed, let count):
      "\"\(typed)\" bukan salah satu pilihan. Ketik nomor 1 sampai \(count)."
    case .noSuchRow(let typed, let count):
      "Baris \(typed) tidak ada. Barisnya 1 sampai \(count)."
    case .noSuchColumn(let typed, let last):
      "\"\(typed)\" bukan salah satu huruf. Ketik huruf a sampai \(last)."
    case .twice(let typed): "\(typed) sudah dipakai. Tiap nomor hanya sekali."
    case .incomplete(let given, let needed):
      "Baru \(given) dari \(needed). Ketik satu nomor, atau semuanya sekaligus."
    case .alreadyRight: "Yang itu sudah tepat. Lanjut ke yang lain."
    case .tooLong(let most): "Jawaban itu panjang sekali. Cukup sampai \(most) huruf."
    case .otherForm: "Bentuk jawabannya lain. Baca lagi kalimat di bawah soal, ya."
    }
  }

  func nearMiss(_ nearMiss: NearMiss) -> String {
    switch nearMiss {
    case .oneLetter: "Hampir: periksa lagi hurufnya, ada satu yang lain."
    case .writing: "Hampir: perhatikan huruf besar, spasi, dan tanda bacanya."
    case .unit: "Angkanya sudah tepat. Periksa satuannya."
    case .closeNumber: "Hampir: angkanya sudah dekat."
    case .wordOrder: "Kata-katanya sudah tepat. Periksa urutannya."
    }
  }
}
