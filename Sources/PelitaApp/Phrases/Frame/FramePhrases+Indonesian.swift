extension IndonesianPhrases {
  func controlKeyIsHarmless(_ key: String) -> String {
    "\(key) tidak dipakai di sini. Tenang, tidak ada yang hilang. Ketik 0 untuk keluar."
  }
  var pressEnterToGoOn: String { "Tekan Enter untuk lanjut." }
  var enterAloneChoosesNothing: String {
    "Ketik dulu angka atau huruf yang ada di layar, lalu tekan Enter."
  }
  func notOnThisScreen(_ text: String) -> String {
    "\"\(text)\" tidak ada di layar ini. Ketik angka atau huruf yang ada di layar, lalu Enter."
  }
  var everythingIsSaved: String { "Semua sudah tersimpan." }
  var typeNumberThenEnter: String { "Ketik nomor, lalu tekan Enter." }
  var keyHint: String { "petunjuk" }
  var keyBack: String { "kembali" }
  var keyLater: String { "nanti saja" }
  var keyAskMentor: String { "tanya pendamping" }
  var keyLeave: String { "keluar" }
  var keyKeys: String { "tombol" }
  var keyMenu: String { "menu" }
  var yes: String { "ya" }
  var no: String { "tidak" }
  var moreOrNumber: String { "Enter: lihat lanjutannya. Atau ketik nomornya:" }
  var enterTriesAgain: String { "Enter  coba lagi     0  keluar" }
}
