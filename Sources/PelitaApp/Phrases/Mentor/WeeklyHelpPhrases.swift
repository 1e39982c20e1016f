/// What `--help` teaches about the weekly commands, and what they complain about.
protocol WeeklyHelpPhrases {
  var helpMentorHard: String { get }
  var helpMentorEffect: String { get }
  var helpMentorRevise: String { get }
  var helpMentorPrintList: String { get }
  var helpTableModule: String { get }
  var helpTableNeedsHelp: String { get }
  var helpTableNoNews: String { get }
  var helpOutcome: String { get }
  var helpMoveFollowUp: String { get }
  var helpRecordID: String { get }
  var helpClose: String { get }
  var helpReopen: String { get }
  func noSuchRecord(_ id: String) -> Explanation
  func noSuchModule(_ text: String, known: [String]) -> Explanation
}

extension IndonesianPhrases {
  var helpMentorHard: String {
    "Soal dan praktik yang sulit bagi banyak guru, dengan jawaban yang paling sering."
  }
  var helpMentorEffect: String {
    "Latihan sebelum dan sesudah tiap catatan pendampingan; jumlahnya untuk laporan."
  }
  var helpMentorRevise: String { "Ubah catatan pendampingan, tutup, atau buka lagi." }
  var helpMentorPrintList: String { "Daftar lima belas menit minggu ini, untuk dicetak." }
  var helpTableModule: String { "Hanya pelajaran modul ini, contoh: 1-laptop." }
  var helpTableNeedsHelp: String { "Hanya guru yang perlu bantuan." }
  var helpTableNoNews: String { "Hanya guru yang belum ada kabar." }
  var helpOutcome: String { "Apa hasilnya." }
  var helpMoveFollowUp: String { "Id tindak lanjut yang dipindah; --to menyebut harinya." }
  var helpRecordID: String { "Id catatan, dari pelita mentor teacher NAMA --json." }
  var helpClose: String { "Tutup catatan." }
  var helpReopen: String { "Buka lagi catatan." }
  func noSuchRecord(_ id: String) -> Explanation {
    Explanation(
      what: "Tidak ada catatan atau tindak lanjut dengan id \"\(id)\".",
      cure: "Id terlihat di pelita mentor follow-ups --json dan pelita mentor teacher NAMA --json.")
  }
  func noSuchModule(_ text: String, known: [String]) -> Explanation {
    Explanation(
      what: "Tidak ada modul \"\(text)\" di laptop ini.",
      cure: "Yang ada: \(known.joined(separator: ", ")).")
  }
}

extension EnglishPhrases {
  var helpMentorHard: String {
    "Questions and exercises that are hard for many teachers, with the commonest answers."
  }
  var helpMentorEffect: String {
    "Practice before and after each mentoring record; how many, for the report."
  }
  var helpMentorRevise: String { "Change a mentoring record, close it or open it again." }
  var helpMentorPrintList: String { "The list for this week's fifteen minutes, to print." }
  var helpTableModule: String { "Only the lessons of this module, such as 1-laptop." }
  var helpTableNeedsHelp: String { "Only teachers who need help." }
  var helpTableNoNews: String { "Only teachers without news." }
  var helpOutcome: String { "What came of it." }
  var helpMoveFollowUp: String { "Id of a follow-up to move; --to names the day." }
  var helpRecordID: String { "Id of the record, from pelita mentor teacher NAME --json." }
  var helpClose: String { "Close the record." }
  var helpReopen: String { "Open the record again." }
  func noSuchRecord(_ id: String) -> Explanation {
    Explanation(
      what: "There is no record or follow-up of the id \"\(id)\".",
      cure: "Ids are in pelita mentor follow-ups --json and pelita mentor teacher NAME --json.")
  }
  func noSuchModule(_ text: String, known: [String]) -> Explanation {
    Explanation(
      what: "There is no module \"\(text)\" on this laptop.",
      cure: "Known are: \(known.joined(separator: ", ")).")
  }
}
