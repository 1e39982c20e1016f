import TrainingModel

/// The words of tables for spreadsheets, and of the calendar.
protocol SheetPhrases {
  /// The title of the table of this name, which names its file as well; the name itself when it
  /// has none.
  func tableTitle(_ name: String) -> String
  /// The heading of a member of an entity.
  func tableHeading(_ member: String) -> String
  /// A word that is chosen from several, such as a session's status.
  func tableChoice(_ word: String, of member: String, in kind: EntityKind) -> String
  func tableFlag(_ flag: Bool) -> String
  func tableRole(_ role: Role) -> String
  func tableStatus(_ status: LessonStatus) -> String
  var reportColumnWithout: String { get }
  var reportColumnWith: String { get }

  func calendarSession(_ topic: String) -> String
  func calendarAssignment(_ titles: String) -> String
  /// Without a name.
  var calendarMentoring: String { get }
}

extension SheetPhrases where Self: AroundNamePhrases {
  /// The name of a word that several areas know, such as an obstacle's sort.
  func knownChoice(_ word: String, of member: String, in kind: EntityKind) -> String? {
    switch member {
    case "status": SessionStatus(rawValue: word).map(name(of:))
    case "part": Stage.Part(rawValue: word).map(name(of:))
    case "outcome": Stage.Outcome(rawValue: word).map(name(of:))
    case "form": Material.Form(rawValue: word).map(name(of:))
    case "level": Evaluation.Level(rawValue: word).map(name(of:))
    case "proposal": Response.Proposal(rawValue: word).map(name(of:))
    case "response": Response.Sort(rawValue: word).map(name(of:))
    case "obstacle", "for", "cause", "sort": Obstacle.Sort(rawValue: word).map(name(of:))
    default: nil
    }
  }
}
