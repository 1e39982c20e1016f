extension EnglishPhrases {
  var recordIsSound: String { "The learning record is sound." }
  var recordIsDamaged: String { "A part is damaged. Open Pelita once: the record is recovered." }
  func recordCounts(events: Int, notes: Int, backups: Int) -> String {
    "\(events) events, \(notes) private notes, \(backups) backups."
  }
  func recordQuarantine(_ count: Int) -> String { "\(count) lines from outside are kept apart." }
  func recordSetAside(_ file: String) -> String { "Damaged file that is kept: \(file)" }
  var rebuildingChanged: String { "Summaries built anew: they differed, now they are right." }
  var rebuildingSame: String { "Summaries built anew: the same as before." }
}
