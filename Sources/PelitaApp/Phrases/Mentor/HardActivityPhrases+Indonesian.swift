import TrainingModel

extension IndonesianPhrases {
  var hardTitle: String { "Soal yang sulit bagi banyak orang" }
  func hardMeans(belowPercent: Int, teachers: Int) -> String {
    "Tepat pada percobaan pertama: kurang dari \(belowPercent) %, sedikitnya \(teachers) guru."
  }
  var nothingIsHard: String {
    "Belum ada soal yang sulit bagi banyak orang, menurut file yang sudah masuk."
  }
  func hardTally(_ tally: ActivityTally) -> String {
    "\(tally.right) dari \(tally.teachers) guru langsung tepat"
  }
  var hardStillOpen: String { "Belum didapat" }
  var hardGotSince: String { "Sudah didapat kemudian" }
  func hardStillOpenNames(_ names: [String]) -> String {
    "Belum didapat: \(names.joined(separator: ", "))"
  }
  var commonestAnswers: String { "Jawaban yang paling sering" }
  func givenBy(_ teachers: Int) -> String { "\(teachers) guru" }
  var emptyAnswer: String { "(kosong)" }
  var threeMinutes: String { "Peragaan tiga menit" }
  func showSlowly(_ title: String) -> String {
    "Kerjakan \"\(title)\" pelan-pelan, semua melihat."
  }
  func askWhyNot(_ answer: String) -> String {
    "Tunjukkan \"\(answer)\". Tanyakan: apa yang terjadi, dan mengapa belum tepat?"
  }
  var everybodyTriesOnce: String { "Lalu masing-masing mencoba sekali, tanpa dibantu dulu." }
  func keyTeachers(_ count: Int) -> String { "guru-gurunya (\(count))" }
  var whoWasThere: String { "Siapa saja yang didampingi?" }
  var todayTitle: String { "Daftar hari ini" }
  var recordForAll: String { "Catat untuk semua di sini" }
}
