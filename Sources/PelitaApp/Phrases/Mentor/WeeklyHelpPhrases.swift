/// What `--help` teaches about the weekly commands.
protocol WeeklyHelpPhrases {
  var helpMentorHard: String { get }
  var helpMentorEffect: String { get }
}

extension IndonesianPhrases {
  var helpMentorHard: String {
    "Soal dan praktik yang sulit bagi banyak guru, dengan jawaban yang paling sering."
  }
  var helpMentorEffect: String {
    "Latihan sebelum dan sesudah tiap catatan pendampingan; jumlahnya untuk laporan."
  }
}

extension EnglishPhrases {
  var helpMentorHard: String {
    "Questions and exercises that are hard for many teachers, with the commonest answers."
  }
  var helpMentorEffect: String {
    "Practice before and after each mentoring record; how many, for the report."
  }
}
