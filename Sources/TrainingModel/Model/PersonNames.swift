public import LearningRecord

/// What people are called on screens: two with the same name are told apart.
public struct PersonNames: Hashable, Sendable {
  private var names: [PersonID: String] = [:]

  /// The names of everybody whom `model` introduces, under each of their ids.
  public init(_ model: TrainingModel) {
    let identities = model.identities
    let people = model.people
    let counts = Dictionary(people.map { (Self.sound($0.body.name), 1) }, uniquingKeysWith: +)
    for entry in people {
      guard let person = entry.id.person else { continue }
      let isShared = counts[Self.sound(entry.body.name), default: 0] > 1
      let name = isShared ? "\(entry.body.name) (\(person.text.prefix(4)))" : entry.body.name
      for id in identities.members(person) { names[id] = name }
    }
  }

  /// The name of `person`; the id of somebody whom nobody introduced.
  public subscript(person: PersonID) -> String { names[person] ?? person.text }

  /// The names of all ids.
  public var all: [PersonID: String] { names }

  /// A name without what the eye passes over.
  static func sound(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension TrainingModel {
  /// What people are called on screens.
  public var names: PersonNames { PersonNames(self) }
}
