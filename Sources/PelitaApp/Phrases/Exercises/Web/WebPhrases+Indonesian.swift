extension IndonesianPhrases {
  var pagesAreOpened: String { "Halaman latihan sudah dibuka di peramban:" }
  var pagesAreHere: String { "Halaman latihan ada di sini:" }
  var pagesCannotBeOpened: String {
    "Pelita belum bisa membuka peramban di sini. Buka pengelola file (Berkas), lalu klik ganda:"
  }
  var typeCodeHere: String {
    "Kerjakan di peramban. Kembali ke sini (tahan Alt, tekan Tab), ketik kodenya, lalu Enter."
  }
  var openPagesAgain: String { "Buka halamannya" }
  var pagesDoNotOpen: String { "Halamannya tidak bisa terbuka" }
  var backFromPages: String { "Kembali" }
}
