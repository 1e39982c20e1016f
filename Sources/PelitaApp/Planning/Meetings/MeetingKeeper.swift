import Terminal
import TrainingModel

/// One meeting's minutes, every change kept at once: a power cut loses the line being typed at most.
final class MeetingKeeper {
  let desk: SchoolDesk
  private(set) var id: EntityID?
  private var fresh: Meeting

  /// The longest line of minutes, agenda or a decision, in characters.
  static let longestLine = 500
  /// The most bytes of all minutes together: what a revision holds, with room for the rest.
  static let longestMinutes = 18_000
  /// The most decisions and the most points of an agenda.
  static let mostLines = 60

  /// Opens a meeting; without `id` one that is kept with its first change.
  init(desk: SchoolDesk, id: EntityID? = nil) {
    self.desk = desk
    self.id = id
    fresh = Meeting(title: desk.phrases.usualMeetingTitle, day: desk.today)
  }

  private var entry: Entry<Meeting>? { id.flatMap { desk.model.entry($0) } }

  /// What holds now.
  var meeting: Meeting { entry?.body ?? fresh }

  /// The minutes line by line.
  var minutes: [String] {
    meeting.minutes.split(separator: "\n").map { String($0) }
  }

  /// Keeps what `edit` makes of the meeting, asking what to do while that is impossible.
  ///
  /// - Returns: Whether it is kept.
  @discardableResult
  func change(_ edit: (inout Meeting) -> Void) -> Bool {
    var changed = meeting
    edit(&changed)
    guard changed != meeting || id == nil else { return true }
    return desk.dialogue.keeps { id = try desk.keep(changed, inPlaceOf: entry) }
  }

  /// Removes the meeting.
  func remove() throws {
    guard let entry else { return }
    try desk.remove(entry)
    id = nil
  }

  /// Whether a line still fits beside the others.
  func fits(_ lines: [String]) -> Bool {
    lines.count <= Self.mostLines * 4
      && lines.joined(separator: "\n").utf8.count <= Self.longestMinutes
  }
}
