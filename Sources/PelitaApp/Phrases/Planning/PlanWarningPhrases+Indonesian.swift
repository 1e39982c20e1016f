extension IndonesianPhrases {
  func warnNeedLeftOut(_ competence: String, people: String) -> String {
    "Juga membutuhkan \(competence), tetapi tidak diundang: \(people)."
  }
  func warnClash(_ count: Int, told: String, more: Int) -> String {
    "Bentrok untuk \(count) orang: \(told)" + (more > 0 ? ", dan \(more) lagi." : ".")
  }
  func speaker(_ name: String) -> String { "narasumber \(name)" }
  var anotherSession: String { "sesi lain" }
  func warnSpeaker(_ name: String, lacks competences: String) -> String {
    "\(name) belum diketahui menguasai: \(competences)."
  }
  var warnAnswersNoNeed: String { "Belum ada peserta yang tercatat membutuhkan ini." }
  var warnNoCompetence: String { "Kompetensi belum dipilih." }
  var warnNoSpeaker: String { "Narasumber belum ditentukan." }
  var warnNoTime: String { "Hari dan jam belum ditentukan." }
  func warnPlaceTaken(_ topics: String) -> String { "Tempatnya sudah dipakai sesi: \(topics)." }
  func warnStages(_ minutes: Int, session: Int) -> String {
    "Tahapnya \(minutes) menit, waktunya \(session) menit."
  }
  func warnMaterials(_ titles: String) -> String { "Bahan belum siap: \(titles)." }
}
