import LearningRecord
import ProgressStore
import Terminal

/// What the doctor found in one record.
struct DoctorReport: Encodable, Hashable {
  var person: String
  var name: String?
  var isSound: Bool
  var findings: [String]
  var events: Int
  var notes: Int
  var quarantined: Int
  var backups: Int
  var setAside: [String]
  /// Whether rebuilding found the summaries other than they were; `nil` when nothing was rebuilt.
  var rebuildingChanged: Bool?

  /// Reports on one record.
  init(teacher: Teacher, check: StoreCheck, rebuilding: Rebuilding?) {
    person = teacher.person.text
    name = teacher.profile?.called
    isSound = check.isSound
    findings = check.findings
    events = check.eventCount
    notes = check.noteCount
    quarantined = check.quarantinedCount
    backups = check.backupCount
    setAside = check.asideNames
    rebuildingChanged = rebuilding?.changedAnything
  }

  /// The report in words.
  func screen(_ phrases: any Phrases) -> Screen {
    var screen = Screen()
    screen.add(name ?? phrases.unreadableRecord, .title)
    screen.add(
      isSound ? phrases.recordIsSound : phrases.recordIsDamaged, isSound ? .right : .warning,
      indent: 3)
    for finding in findings { screen.add(finding, indent: 5) }
    screen.add(phrases.recordCounts(events: events, notes: notes, backups: backups), indent: 3)
    if quarantined > 0 { screen.add(phrases.recordQuarantine(quarantined), indent: 3) }
    for file in setAside { screen.add(phrases.recordSetAside(file), indent: 3) }
    if let rebuildingChanged {
      screen.add(
        rebuildingChanged ? phrases.rebuildingChanged : phrases.rebuildingSame, indent: 3)
    }
    return screen
  }
}
