import Curriculum

extension IndonesianPhrases {
  func part(_ number: Int, of parts: Int) -> String { "bagian \(number) dari \(parts)" }
  var right: String { "Benar." }
  var rightWithHelp: String { "Benar, dengan bantuan. Nanti kita ingat lagi." }
  var notYet: String { "Belum tepat." }
  func partlyRight(_ right: Int, of all: Int) -> String { "\(right) dari \(all) sudah tepat." }
  var offerHint: String { "Mau petunjuk? Ketik p." }
  var noMoreHints: String { "Semua petunjuk sudah ditampilkan." }
  func hint(_ number: Int, of all: Int) -> String {
    all > 1 ? "Petunjuk \(number) dari \(all):" : "Petunjuk:"
  }
  var thisIsHow: String { "Begini caranya:" }
  var nowASimilarQuestion: String { "Sekarang coba soal serupa." }
  var severalAllowed: String { "Boleh lebih dari satu (contoh: 1 3), lalu tekan Enter." }
  var typeAnswerThenEnter: String { "Ketik jawaban, lalu tekan Enter." }
  var typeOrderThenEnter: String { "Ketik nomor urutnya, lalu tekan Enter." }
  var typePairsThenEnter: String { "Ketik nomor pasangannya, lalu tekan Enter." }
  var tickWhenDone: String { "Sudah dikerjakan? Ketik nomornya, lalu tekan Enter." }
  var surveyIsFree: String { "Tidak ada jawaban salah di sini. Boleh dilewati: tekan Enter saja." }
  func gapNumber(_ number: Int, of all: Int) -> String { "Isian \(number) dari \(all):" }
  func row(_ number: Int, of all: Int) -> String { "Baris \(number) dari \(all):" }
  var emptyIsNoAnswer: String {
    "Ketik jawaban dulu, lalu tekan Enter. Ragu? Ketik p untuk petunjuk."
  }
  func isThisAnAnswer(_ text: String, command: String) -> String {
    "\"\(text)\":  1 itu jawaban saya  ·  2 \(command)"
  }
  var askWhatConfuses: String { "Apa yang membingungkan? (boleh dikosongkan, tekan Enter)" }
  var helpRequestIsKept: String {
    "Tersimpan. Pendamping membacanya setelah catatan dikirim (menu, lalu 5)."
  }
  var postponed: String { "Nanti saja. Soal ini kembali di akhir pelajaran." }
  var postponedComeNow: String { "Tadi ada yang ditunda. Kita coba sekarang, atau tunda lagi." }
  var unchecked: String { "Belum bisa diperiksa di sini. Jawaban tetap tersimpan." }
  var noWayBack: String { "Ini bagian pertama." }
  var leftLesson: String { "Semua sudah tersimpan. Lain kali lanjut dari sini." }
  var goOnWithEnter: String { "Tekan Enter untuk lanjut." }
  var moreWithEnter: String { "Tekan Enter untuk melihat lanjutannya." }
  func lessonDone(_ title: String) -> String { "Selesai: \(title)" }
  var youCanNow: String { "Sudah bisa:" }
  var tomorrowAgain: String { "Besok kita ingat lagi:" }
  var askWhatToTry: String { "Apa yang ingin dicoba besok di sekolah? (boleh dilewati)" }
  var reflectionIsPrivate: String { "Catatan ini pribadi. Hanya ikut terkirim kalau dipilih." }
  func nextLesson(_ title: String) -> String { "Pelajaran berikutnya: \(title)" }
  var lessonCannotBeRead: String {
    "Pelajaran ini tidak bisa dibuka. Mohon beri tahu pendamping. Pelajaran lain tetap bisa."
  }
  func lenientNotices(_ count: Int) -> String {
    "Ada \(count) hal di file ini yang tidak bisa ditampilkan di terminal."
  }
  func alertTitle(_ alert: Alert) -> String {
    switch alert {
    case .note: "Catatan"
    case .tip: "Kiat"
    case .important: "Penting"
    case .warning: "Perhatian"
    case .caution: "Hati-hati"
    }
  }
}
