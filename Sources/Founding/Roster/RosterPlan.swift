import LearningRecord
public import TrainingModel

/// What a roster would change in the school's record; it changes nothing itself.
public struct RosterPlan: Sendable {
  /// Somebody who comes in.
  public struct Addition: Hashable, Sendable {
    public var id: EntityID
    public var person: Person
  }

  /// Somebody who gets further roles.
  public struct Change: Hashable, Sendable {
    public var entry: Entry<Person>
    public var person: Person
    public var newRoles: [Role]
  }

  public private(set) var additions: [Addition] = []
  public private(set) var changes: [Change] = []
  /// Names that are in the record as the file has them.
  public private(set) var unchanged: [String] = []
  /// Names in the record that the file lacks; they stay.
  public private(set) var staying: [String] = []
  /// Lines that were left out, and why, in their order.
  public private(set) var findings: [LineFinding]

  /// Compares `file` with `model`, the record of `school`.
  public init(_ file: RosterFile, model: TrainingModel, school: EntityID) {
    findings = file.findings
    let people = model.people
    let known = Dictionary(grouping: people) { NameKey($0.body.name) }
    var met: Set<EntityID> = []
    for line in file.lines {
      let found = known[NameKey(line.name)] ?? []
      guard found.count < 2 else {
        met.formUnion(found.map(\.id))
        findings.append(LineFinding(line: line.line, problem: .severalPeople(line.name)))
        continue
      }
      guard let entry = found.first else {
        additions.append(
          Addition(
            id: Self.freshID(of: line.name, in: school, model: model),
            person: Person(name: line.name, roles: line.roles)))
        continue
      }
      met.insert(entry.id)
      add(line, to: entry)
    }
    staying = people.filter { !met.contains($0.id) }.map(\.body.name)
    findings.sort { $0.line < $1.line }
  }

  /// Whether there is nothing to write.
  public var isEmpty: Bool { additions.isEmpty && changes.isEmpty }

  private mutating func add(_ line: RosterFile.Line, to entry: Entry<Person>) {
    let newRoles = line.roles.filter { !entry.body.roles.contains($0) }
    guard !newRoles.isEmpty else {
      unchanged.append(entry.body.name)
      return
    }
    var person = entry.body
    person.roles += newRoles
    changes.append(Change(entry: entry, person: person, newRoles: newRoles))
  }

  /// The same on every laptop that imports the same roster, unless somebody had it before.
  private static func freshID(
    of name: String, in school: EntityID, model: TrainingModel
  ) -> EntityID {
    var number = 1
    while true {
      let key = ["roster", NameKey(name).text] + (number == 1 ? [] : [String(number)])
      let id = EntityID(school: school, kind: Person.kind, key: key)
      if model[EntityKey(kind: Person.kind, id: id)] == nil { return id }
      number += 1
    }
  }
}
