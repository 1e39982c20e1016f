import LearningRecord
import Terminal
import TrainingModel

/// The versions of one thing beside each other, with what differs marked in words.
struct ConflictScreen {
  let conflict: Conflict
  let words: RecordWords

  private var desk: SchoolDesk { words.desk }
  private var phrases: any Phrases { desk.phrases }

  var screen: Screen {
    var screen = Screen()
    screen.add(phrases.twoVersionsOf(ConflictReport.title(of: conflict, at: desk)), .title)
    screen.space()
    screen.addColumns("", conflict.versions.enumerated().map { heading($0.element, $0.offset) })
    screen.space()
    for field in conflict.fields where !field.isSame {
      screen.addColumns(
        phrases.differing(phrases.fieldName(field.name, of: conflict.key.kind)),
        zip(conflict.versions, field.values).map { version, value in
          version.body == nil ? phrases.removedVersion : words.words(value, of: field.name)
        })
    }
    if conflict.differences.isEmpty { addContent(to: &screen) }
    let same = conflict.fields.filter(\.isSame)
    if !same.isEmpty, !conflict.differences.isEmpty {
      screen.add(
        phrases.sameInAll(same.map { phrases.fieldName($0.name, of: conflict.key.kind) }), .dim)
    }
    screen.space()
    return screen
  }

  /// An edit beside a removal: what the edit says.
  private func addContent(to screen: inout Screen) {
    for field in conflict.fields {
      screen.addColumns(
        phrases.fieldName(field.name, of: conflict.key.kind),
        zip(conflict.versions, field.values).map { version, value in
          version.body == nil ? phrases.removedVersion : words.words(value, of: field.name)
        })
    }
  }

  /// Who wrote a version, and when.
  private func heading(_ version: Conflict.Version, _ place: Int) -> String {
    let day = desk.timeZone.day(atMilliseconds: version.atMilliseconds)
    return phrases.version(
      place + 1, by: desk.name(of: version.author).sanitisedLine,
      on: version.isClockDoubtful ? nil : CalendarDay(day), isUsed: place == 0)
  }
}
