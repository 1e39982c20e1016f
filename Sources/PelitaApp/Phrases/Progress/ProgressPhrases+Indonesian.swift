extension IndonesianPhrases {
  var lessonIsCompleted: String { "selesai" }
  var lessonIsBeingRepeated: String { "selesai, sedang diulang" }
  var lessonIsStarted: String { "sudah dimulai" }
  func lessonsDone(_ done: Int, of all: Int) -> String { "\(done) dari \(all) selesai" }
  var comesBackTitle: String { "Nanti kita ingat lagi:" }
  var askedTitle: String { "Ditanyakan ke pendamping:" }
  func practisedOnDays(_ days: Int) -> String { "Sudah berlatih pada \(days) hari." }
  var couldNotBeChecked: String { "Belum bisa diperiksa di sini:" }
}
