import LearningRecord
import TrainingModel

/// Finds people of the record by the names that a table gives them.
struct TeacherDirectory {
  private typealias Known = (person: PersonID, key: NameKey)
  private let exact: [NameKey: [Known]]
  private let loose: [NameKey: [Known]]
  private let names: [PersonID: String]
  private let similar: SimilarNames

  /// What a name leads to.
  enum Found {
    case person(PersonID)
    case problem(LineProblem)

    var person: PersonID? {
      if case .person(let person) = self { person } else { nil }
    }
  }

  /// Takes the people of `model`.
  init(_ model: TrainingModel) {
    let people = model.people.compactMap { entry in
      entry.id.person.map { (person: $0, name: entry.body.name) }
    }
    let known = people.map { (person: $0.person, key: NameKey($0.name)) }
    exact = Dictionary(grouping: known, by: \.key)
    loose = Dictionary(grouping: known, by: \.key.withoutAddress)
    names = Dictionary(people.map { ($0.person, $0.name) }, uniquingKeysWith: { $1 })
    similar = SimilarNames(people.map(\.name))
  }

  /// The one person of that name; a form of address that only one side has is overlooked.
  func find(_ name: String) -> Found {
    let key = NameKey(name)
    let found =
      exact[key]
      ?? (loose[key.withoutAddress] ?? []).filter { !key.hasAddress || !$0.key.hasAddress }
    switch found.count {
    case 1: return .person(found[0].person)
    case 0: return .problem(.unknownTeacher(name, similar: similar.like(name)))
    default: return .problem(.severalPeople(name))
    }
  }

  func name(of person: PersonID) -> String { names[person] ?? person.text }
}
