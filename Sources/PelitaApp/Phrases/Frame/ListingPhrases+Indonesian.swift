extension IndonesianPhrases {
  func listingShows(_ shown: Int, of count: Int, words: String) -> String {
    let found = words.isEmpty ? "" : " yang memuat \"\(words)\""
    if count == 0 { return "Tidak ada\(found). k kembali ke semua." }
    return "\(shown) dari \(count)\(found). Enter: berikutnya. Ketik sebagian nama untuk mencari."
  }

  func enterKeeps(_ current: String) -> String { "Sekarang: \(current). Enter saja: tetap." }

  var oneALine: String { "Satu baris satu hal. Enter pada baris kosong: selesai." }

  var spanForms: String { "Contoh: 13.00-14.30. Boleh dikosongkan." }

  var notASpan: String { "Belum terbaca sebagai jam. Contoh: 13.00-14.30" }

  var severalForms: String { "Ketik nomor-nomornya, contoh: 1 3 5, atau 2-6, atau semua." }
}
