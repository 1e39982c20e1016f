extension IndonesianPhrases {
  var notAProgram: Explanation {
    Explanation("Untuk Python, work berupa text atau file.", "Tulis programnya di bawah text.")
  }
  var programInstruction: String { "Ketik satu baris program, lalu Enter. Nomor baris: mengubah." }
  func programWords(for ending: String) -> (typed: [String], label: String) {
    switch ending {
    case "run": (["jalankan", "jalan", "run"], "lihat hasilnya")
    case "check": (["periksa", "check"], "minta dinilai")
    case "open": (["buka", "open"], "di aplikasi lain")
    default: (["awal", "restart"], "mulai lagi")
    }
  }
  func programWillBeTold(_ typed: String) -> String {
    "Kalau program bertanya, Pelita mengetik: \(typed)"
  }
  var programIsAsHandedOut: String {
    "Program awal sudah kembali. Ketik urung kalau ingin yang tadi."
  }
  var programOpenedElsewhere: String {
    "Filenya sedang dibuka. Simpan di sana (tahan Ctrl, tekan S), lalu ketik b di sini."
  }
  func noProgramForFile(_ place: String) -> String {
    "Tidak ada aplikasi yang terbuka. Filenya ada di \(place)."
  }
  func programPrinted(typed: String) -> String {
    typed.isEmpty ? "Yang tercetak:" : "Yang tercetak, bila diketik \(typed):"
  }
  var programPrintedNothing: String { "(tidak ada)" }
  func programPrintedMore(lines: Int) -> String { "… dan \(lines) baris lagi" }
  var programFinished: String { "Program berjalan sampai selesai." }
  var isolationIsWeaker: String {
    "Catatan: bubblewrap belum terpasang di laptop ini. Program tetap dibatasi, tetapi kurang ketat."
  }
}
