extension IndonesianPhrases {
  func goOn(_ place: String, part: Int, of parts: Int) -> String {
    "Lanjut: \(place), bagian \(part) dari \(parts)"
  }
  func begin(_ place: String) -> String { "Mulai: \(place)" }
  var everyLessonIsDone: String { "Semua pelajaran sudah selesai. Pilih 3 untuk mengulang." }
  var menuReview: String { "Mengingat kembali" }
  var menuTasks: String { "Tugas" }
  var noTasks: String { "belum ada" }
  func openTask(_ title: String, from: String, due: String?) -> String {
    title + " · dari \(from)" + (due.map { " · sampai \($0)" } ?? "")
  }
  func openTasks(_ count: Int, firstDue: String?) -> String {
    "\(count) tugas" + (firstDue.map { " · yang pertama sampai \($0)" } ?? "")
  }
  var menuLessons: String { "Pilih pelajaran" }
  var menuProgress: String { "Kemajuan dan hasil saya" }
  var menuSend: String { "Kirim ke pendamping" }
  var menuFreePractice: String { "Latihan bebas" }
  var whatFreePracticeHas: String { "mengetik, folder, dokumen, robot" }
  var noFreePractice: String { "belum ada di laptop ini" }
  var menuSettings: String { "Pengaturan" }
  var menuLeave: String { "Keluar (semua sudah tersimpan)" }
  var menuOpenFile: String { "Buka file dari flashdisk" }
  func newFilesFound(_ count: Int) -> String {
    count == 0 ? "" : count == 1 ? "ada file baru" : "ada \(count) file baru"
  }
  func notYou(_ called: String) -> String { "Bukan \(called)? Ganti orang" }
  var switchPerson: String { "Ganti orang" }
  func replyArrived(about: String) -> String {
    "Balasan dari pendamping tentang \"\(about)\" — tekan y untuk membaca."
  }
  var closedSuddenly: String { "Tadi Pelita tertutup mendadak. Tenang, semua jawaban masih ada." }
  func recoveredUpTo(_ day: String) -> String {
    "Catatan belajar dipulihkan sampai \(day). Jawaban sesudahnya mungkin perlu diulang."
  }
  var recoveredNothing: String {
    "Catatan belajar di laptop ini rusak dan tidak bisa dibaca lagi. File lamanya disimpan. "
      + "Pelita mulai dengan catatan baru."
  }
  func goodbye(_ called: String) -> String {
    "Sampai jumpa, \(called). Semua sudah tersimpan. Lain kali cukup tekan Enter untuk lanjut."
  }
  var noLessonsInstalled: String {
    "Pelajaran belum ditemukan di laptop ini. Mohon minta pendamping memasang ulang Pelita."
  }
  func backupIsMissing(_ why: String) -> String {
    "Jawaban tersimpan, tetapi cadangannya belum: \(why)"
  }
}
