import TrainingModel

extension IndonesianPhrases {
  var obstaclesTitle: String { "Kendala dan tanggapan" }
  var noObstacles: String { "Belum ada kendala yang dicatat. Ketik c untuk mencatat." }
  func obstacleCounts(_ overview: ObstacleOverview) -> String {
    "\(overview.stories.count) kendala, \(overview.open.count) belum ada tanggapannya."
  }
  var keyNewObstacle: String { "catat kendala" }
  var keyNewResponse: String { "tanggapan untuk beberapa kendala" }
  var keyProposals: String { "usulan ruang" }
  var keySummary: String { "rekap" }
  var askObstacle: String { "Kendala apa?" }
  var ownWords: String { "Tulis sendiri" }
  var askSort: String { "Termasuk jenis apa?" }
  var askWhatGotInTheWay: String { "Ceritakan singkat kendalanya." }
  var askObstacleDay: String { "Kapan?" }
  var obstacleIsKept: String { "Kendala tersimpan." }
  var askResponse: String { "Apa yang dilakukan?" }
  var askWhichObstacles: String { "Untuk kendala yang mana?" }
  var askWhatWasDone: String { "Ceritakan singkat yang dilakukan. (boleh dikosongkan)" }
  var responseIsKept: String { "Tanggapan tersimpan." }
  var didItHelp: String { "Apakah membantu?" }
  func toldHelp(_ helped: String) -> String { "membantu: \(helped)" }
  func didItHelp(_ response: String) -> String { "Apakah \"\(response)\" membantu?" }
  var helpedYes: String { "Ya, membantu" }
  var helpedNo: String { "Tidak" }
  var helpedUnknown: String { "Belum tahu" }
  var helpIsKept: String { "Tersimpan." }
  var askProposal: String { "Sampai mana usulannya?" }
  var proposalIsKept: String { "Status usulan tersimpan." }
  var proposalsTitle: String { "Usulan ruang ke dinas" }
  var noProposals: String { "Belum ada usulan. Catat sebagai tanggapan atas kendala ruang." }
  var lineAddResponse: String { "Catat tanggapan" }
  var lineDidItHelp: String { "Apakah membantu?" }
  var lineProposal: String { "Status usulan" }
  var lineCorrectWords: String { "Perbaiki ceritanya" }
  func obstacleConcerns(_ topic: String) -> String { "pada sesi \(topic)" }
  func helpedOutOf(_ helped: Int, of count: Int) -> String { "membantu \(helped) dari \(count)" }
  func openCount(_ count: Int) -> String { "\(count) belum ada tanggapan" }
  var nothingToRespondTo: String { "Catat kendalanya dulu, lalu tanggapannya." }
}
