extension IndonesianPhrases {
  var notAProgram: Explanation {
    Explanation("Untuk Python, work berupa text atau file.", "Tulis programnya di bawah text.")
  }
  func programFile(_ place: String) -> String { "File: \(place)" }
  var programIsEmpty: String { "(programnya masih kosong)" }
  var changeProgramHere: String { "Ubah program di sini" }
  var runProgram: String { "Jalankan dan lihat hasilnya" }
  var checkProgram: String { "Periksa" }
  var openProgramElsewhere: String { "Buka filenya di aplikasi lain" }
  var startProgramAgain: String { "Mulai lagi dari program awal" }
  var startProgramAgainQuestion: String {
    "Program yang sekarang akan diganti dengan program awal. Lanjutkan?"
  }
  var startProgramAgainYes: String { "Ya, ganti" }
  var keepProgram: String { "Tidak, simpan yang sekarang" }
  var programIsAsHandedOut: String { "Program awal sudah kembali." }
  var programOpenedElsewhere: String {
    "Filenya sedang dibuka. Simpan di sana (tahan Ctrl, tekan S), lalu kembali ke sini."
  }
  func noProgramForFile(_ place: String) -> String {
    "Tidak ada aplikasi yang terbuka. Filenya ada di \(place)."
  }
  func programPrinted(typed: String) -> String {
    typed.isEmpty ? "Yang tercetak:" : "Yang tercetak, bila diketik \(typed):"
  }
  var programPrintedNothing: String { "(tidak ada)" }
  func programIsTooLong(lines: Int) -> String { "… dan \(lines) baris lagi." }
  var programFinished: String { "Program berjalan sampai selesai." }
  var isolationIsWeaker: String {
    "Catatan: bubblewrap belum terpasang di laptop ini. Program tetap dibatasi, tetapi kurang ketat."
  }
}
