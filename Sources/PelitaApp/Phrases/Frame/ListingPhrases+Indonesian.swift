extension IndonesianPhrases {
  func listingShows(_ part: ListingPart) -> String {
    if part.count == 0 { return "Daftar ini masih kosong." }
    let found = part.words.isEmpty ? "" : " yang memuat \"\(part.words)\""
    if part.isWhole {
      return part.words.isEmpty
        ? "Ketik nomornya, lalu Enter."
        : "\(part.count)\(found). Ketik nomornya. Enter: semua lagi."
    }
    return "\(part.first)-\(part.last) dari \(part.count)\(found). "
      + "Ketik nomornya, atau sebagian nama untuk mencari."
  }
  func nothingHolds(_ words: String) -> String { "Tidak ada yang memuat \"\(words)\" di sini." }
  var keyNextPart: String { "lanjutan" }
  var keyFirstPart: String { "dari awal" }
  var keyEarlierPart: String { "sebelumnya" }
  var keyAllAgain: String { "semua lagi" }
  var keyDone: String { "selesai" }

  func enterKeeps(_ current: String) -> String {
    "Sekarang: \(current)\(current.hasSuffix(".") ? "" : ".") Enter saja: tetap."
  }
  var dashEmpties: String { "Tanda - lalu Enter: dikosongkan." }
  var oneALine: String { "Satu baris satu hal. Enter pada baris kosong: selesai." }
  var dashNumberRemoves: String { "-2 menghapus baris 2." }
  var textIsTooLong: String { "Terlalu panjang untuk disimpan. Mohon diringkas." }
  func numberBetween(_ range: ClosedRange<Int>) -> String {
    "Ketik sebuah angka, dari \(range.lowerBound) sampai \(range.upperBound)."
  }
  var spanForms: String { "Contoh: 13.00-14.30. Boleh dikosongkan." }
  var notASpan: String { "Belum terbaca sebagai jam. Contoh: 13.00-14.30" }
  var severalForms: String {
    "Ketik nomor-nomornya, contoh: 1 3 5, atau 2-6, atau semua, atau semua kecuali 4."
  }
  func chosenSoFar(_ count: Int) -> String {
    "Terpilih: \(count). Nomor menambah atau membatalkan; Enter: selesai."
  }
}
