extension EnglishPhrases {
  func warnNeedLeftOut(_ competence: String, people: String) -> String {
    "Also in need of \(competence), and not invited: \(people)."
  }
  func warnClash(_ count: Int, told: String, more: Int) -> String {
    "A clash for \(count) \(count == 1 ? "person" : "people"): \(told)"
      + (more > 0 ? ", and \(more) more." : ".")
  }
  func speaker(_ name: String) -> String { "the speaker \(name)" }
  var anotherSession: String { "another session" }
  func warnSpeaker(_ name: String, lacks competences: String) -> String {
    "\(name) is not known to know: \(competences)."
  }
  var warnAnswersNoNeed: String { "Nobody it is for is noted as needing this." }
  var warnNoCompetence: String { "No competence is chosen yet." }
  var warnNoSpeaker: String { "No speaker is chosen yet." }
  var warnNoTime: String { "Day and time are still open." }
  func warnPlaceTaken(_ topics: String) -> String { "The place is taken by: \(topics)." }
  func warnStages(_ minutes: Int, session: Int) -> String {
    "The stages take \(minutes) minutes, the session \(session)."
  }
  func warnMaterials(_ titles: String) -> String { "Not prepared yet: \(titles)." }
}
