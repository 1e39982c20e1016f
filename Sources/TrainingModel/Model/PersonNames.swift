public import LearningRecord

/// What people are called on screens: two with the same name are told apart by the beginning of
/// their ids.
public struct PersonNames: Hashable, Sendable {
  private var names: [PersonID: String] = [:]
  private var ownNames: [PersonID: String]

  /// The names of everybody whom `model` introduces, under each of their ids.
  public init(_ model: TrainingModel) {
    let identities = model.identities
    let written = model.entries(of: Person.self).compactMap { entry in
      entry.id.person.map { (id: $0, name: entry.body.name) }
    }
    ownNames = Self.toldApart(written)
    let shown = Self.toldApart(written.filter { identities.canonical($0.id) == $0.id })
    for (person, name) in shown {
      for id in identities.members(person) { names[id] = name }
    }
  }

  /// The name of `person`; the id of somebody whom nobody introduced.
  public subscript(person: PersonID) -> String { names[person] ?? person.text }

  /// The name that was written under this very id, whoever it is joined with.
  public func own(_ person: PersonID) -> String { ownNames[person] ?? person.text }

  /// The names of all ids.
  public var all: [PersonID: String] { names }

  /// A name without what the eye passes over.
  static func sound(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static func toldApart(
    _ people: [(id: PersonID, name: String)]
  ) -> [PersonID: String] {
    var told: [PersonID: String] = [:]
    for group in Dictionary(grouping: people, by: { sound($0.name) }).values {
      let length = group.count == 1 ? 0 : shortestDistinct(group.map(\.id.text))
      for (id, name) in group {
        told[id] = length == 0 ? name : "\(name) (\(id.text.prefix(length)))"
      }
    }
    return told
  }

  private static func shortestDistinct(_ ids: [String]) -> Int {
    [4, 8, 16].first { length in Set(ids.map { $0.prefix(length) }).count == ids.count } ?? 64
  }
}

extension TrainingModel {
  /// What people are called on screens.
  public var names: PersonNames { PersonNames(self) }
}
