extension ReviewPhrases where Self == IndonesianPhrases {
  func questionsToday(_ count: Int, minutes: Int) -> String {
    "\(count) soal, kira-kira \(minutes) menit"
  }
  var nothingToReviewYet: String { "belum ada soal" }
  var nothingToReviewToday: String { "hari ini tidak ada" }
  var reviewIsEmpty: String {
    "Hari ini tidak ada soal untuk diingat. Soal datang sendiri sesudah satu dua hari."
  }
  func recalling(_ lesson: String) -> String { "Mengingat kembali › \(lesson)" }
  var reviewDone: String { "Selesai mengingat kembali." }
  var stillRemembered: String { "Masih ingat:" }
  var helpReview: String { "Mengingat kembali: beberapa soal dari pelajaran dulu." }
  var helpReviewMore: String {
    """
    Paling banyak 8 soal dan 5 menit sehari, yang hampir lupa lebih dulu. Yang terlewat tidak \
    menumpuk. Soal diambil dari pelajaran yang sudah selesai.

    pelita review          mulai mengingat kembali
    pelita review --json   daftar soal hari ini, untuk program lain
    """
  }
}
