public import Curriculum
public import LearningRecord

/// Who of those a session is for can already do what it needs, as far as their files tell.
public struct SessionReadiness: Hashable, Sendable {
  /// What can be said of one person; offline, nobody lacks anything before a file shows it.
  public enum Standing: String, Hashable, CaseIterable, Sendable {
    case ready
    /// A file shows lessons that are not completed.
    case missing
    /// No file has come.
    case unknown
  }

  /// One person.
  public struct Row: Hashable, Sendable {
    public var person: PersonID
    public var name: String
    public var standing: Standing
    /// The prerequisites that are not completed as far as known.
    public var missing: [LessonID]
    /// How much was completed altogether: who is seated beside whom follows from it.
    public var completedLessons: Int
  }

  public var session: EntityID
  /// What everybody should be able to do before.
  public var prerequisites: [LessonID]
  /// Whether nobody has chosen them yet: they follow from what the session is about.
  public var arePrerequisitesSuggested: Bool
  /// In the order of the names.
  public var rows: [Row]
  public var materials: [Entry<Material>]
  /// Empty while nobody has begun one.
  public var checklist: [Readiness.Item]
  public var pairs: [[PersonID]]
  /// Whether nobody has seated people yet: the pairs follow from progress.
  public var arePairsSuggested: Bool

  /// Compares what `session` needs with what is known of its people.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - index: Whose record it stands in.
  ///   - standings: What the files tell of everybody.
  ///   - suggested: What the lessons of the session's competences build upon.
  public init(
    of session: Entry<Session>, in index: SessionIndex, standings: [TeacherStanding],
    suggested: [LessonID] = []
  ) {
    let noted = index.readiness(of: session.id)?.body
    let prerequisites = noted.map(\.prerequisites) ?? []
    self.session = session.id
    arePrerequisitesSuggested = prerequisites.isEmpty
    self.prerequisites = prerequisites.isEmpty ? suggested : prerequisites
    let known = TeacherStanding.united(standings, by: index.identities)
    let needed = self.prerequisites
    let rows = index.audience(of: session.body).map { person in
      Row(known[person] ?? TeacherStanding(person: person), name: index.name(of: person), needed)
    }
    self.rows = rows
    materials = index.materials(for: session.id)
    checklist = noted?.checklist ?? []
    let pairs = (noted?.pairs ?? []).map(index.shown)
    arePairsSuggested = pairs.isEmpty
    self.pairs = pairs.isEmpty ? Self.pairs(rows) : pairs
  }

  /// How many there are of a standing.
  public func count(_ standing: Standing) -> Int { rows.count { $0.standing == standing } }

  /// Prerequisites with those to whom they can be assigned, each with somebody.
  ///
  /// People without a file are asked too: the lesson is short for those who know it.
  public var toAssign: [(lesson: LessonID, people: [PersonID])] {
    prerequisites.map { lesson in
      (lesson, rows.filter { $0.missing.contains(lesson) }.map(\.person))
    }
    .filter { !$0.people.isEmpty }
  }

  /// Those who are not known to be ready.
  public var notReady: [PersonID] { rows.filter { $0.standing != .ready }.map(\.person) }

  /// Seats: the more practised beside the less, everybody once; the odd one out makes three.
  ///
  /// The first of the upper half sits with the first of the lower: the distance is alike in every
  /// pair, and nobody who is new sits beside the one who is furthest ahead.
  static func pairs(_ rows: [Row]) -> [[PersonID]] {
    let order = rows.sorted {
      (-$0.strength.0, -$0.strength.1, $0.name, $0.person)
        < (-$1.strength.0, -$1.strength.1, $1.name, $1.person)
    }.map(\.person)
    let half = order.count / 2
    guard half > 0 else { return order.isEmpty ? [] : [order] }
    var pairs = (0..<half).map { [order[$0], order[$0 + half]] }
    if order.count % 2 == 1 { pairs[half - 1].append(order[order.count - 1]) }
    return pairs
  }
}

extension SessionReadiness.Row {
  fileprivate init(_ standing: TeacherStanding, name: String, _ needed: [LessonID]) {
    let completed = standing.lessons.filter { $0.value.status >= .completed }
    person = standing.person
    self.name = name
    missing = needed.filter { completed[$0] == nil }
    completedLessons = completed.count
    if missing.isEmpty {
      self.standing = needed.isEmpty && standing.newestFileMilliseconds == nil ? .unknown : .ready
    } else {
      self.standing = standing.newestFileMilliseconds == nil ? .unknown : .missing
    }
  }

  /// Fewer missing prerequisites first, then more completed lessons.
  fileprivate var strength: (Int, Int) { (-missing.count, completedLessons) }
}
