public import LearningRecord
public import TrainingModel

/// What a table of teaching hours would change in the record; it changes nothing itself.
public struct TimetablePlan: Sendable {
  /// One teacher's week.
  public struct Week: Hashable, Sendable {
    public var person: PersonID
    public var name: String
    public var id: EntityID
    public var timetable: Timetable
    /// What the record has now.
    public var entry: Entry<Timetable>?
    /// Whether hours of the record stay besides, because some of the teacher's lines are left out.
    public var keepsOldHours: Bool

    /// Hours that are not in the record yet.
    public var newHours: [Timetable.Hour] {
      timetable.hours.filter { !(entry?.body.hours.contains($0) ?? false) }
    }

    /// Hours of the record that go.
    public var goneHours: [Timetable.Hour] {
      (entry?.body.hours ?? []).filter { !timetable.hours.contains($0) }
    }
  }

  /// Teachers who have no timetable yet.
  public private(set) var additions: [Week] = []
  /// Teachers whose timetable changes.
  public private(set) var changes: [Week] = []
  public private(set) var unchanged: [String] = []
  /// Teachers with a timetable whom the file lacks; theirs stays.
  public private(set) var staying: [String] = []
  /// What is to be known about lines, in their order.
  public private(set) var findings: [LineFinding] = []

  /// Compares `file` with `model`, the record of `school`.
  public init(_ file: TimetableFile, model: TrainingModel, school: EntityID) {
    let directory = TeacherDirectory(model)
    findings = file.badLines.map(\.finding)
    var hours: [PersonID: [(line: Int, hour: Timetable.Hour)]] = [:]
    for line in file.lines {
      switch directory.find(line.teacher) {
      case .person(let person): hours[person, default: []].append((line.line, line.hour))
      case .problem(let problem):
        findings.append(LineFinding(line: line.line, problem: problem))
      }
    }
    let incomplete = Set(file.badLines.compactMap { directory.find($0.teacher).person })
    let existing = Dictionary(
      model.entries(of: Timetable.self).map { ($0.body.person, $0) }, uniquingKeysWith: { $1 })
    for (person, lines) in hours.sorted(by: { $0.key < $1.key }) {
      findings += Self.overlaps(lines)
      let entry = existing[person]
      let keeps = incomplete.contains(person) && entry != nil
      let all = Set(lines.map(\.hour) + (keeps ? entry?.body.hours ?? [] : []))
      add(
        Week(
          person: person, name: directory.name(of: person),
          id: entry?.id ?? Timetable.entity(of: person, in: school),
          timetable: Timetable(person: person, hours: Array(all)), entry: entry,
          keepsOldHours: keeps))
    }
    staying = existing.keys.filter { hours[$0] == nil }.map(directory.name).sorted()
    additions.sort { $0.name < $1.name }
    changes.sort { $0.name < $1.name }
    findings.sort { $0.line < $1.line }
  }

  /// Whether there is nothing to write.
  public var isEmpty: Bool { additions.isEmpty && changes.isEmpty }

  private mutating func add(_ week: Week) {
    if week.entry == nil {
      additions.append(week)
    } else if week.entry?.body.hours != week.timetable.hours {
      changes.append(week)
    } else {
      unchanged.append(week.name)
    }
  }

  /// Lines of one teacher that share time with an earlier one and are not the same hour.
  private static func overlaps(_ lines: [(line: Int, hour: Timetable.Hour)]) -> [LineFinding] {
    let sorted = lines.sorted { ($0.hour, $0.line) < ($1.hour, $1.line) }
    return zip(sorted, sorted.dropFirst()).compactMap { one, other in
      guard one.hour.weekday == other.hour.weekday, one.hour.span.overlaps(other.hour.span),
        one.hour != other.hour
      else { return nil }
      let (first, second) = (min(one.line, other.line), max(one.line, other.line))
      return LineFinding(line: second, problem: .overlaps(line: first))
    }
  }
}
