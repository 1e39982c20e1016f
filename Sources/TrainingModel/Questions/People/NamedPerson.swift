internal import LearningRecord

/// Somebody as compared with others who may be the same person: by their names, and by whether
/// files have come from them.
struct NamedPerson {
  let person: PersonID
  let body: Person
  let hasFiles: Bool
  /// What they are called here, and what they said they are called at school.
  private let names: [PersonName]

  /// Returns `nil` for an entity that is nobody's.
  init?(_ entry: Entry<Person>, in model: TrainingModel, _ identities: Identities) {
    guard let person = entry.id.person else { return nil }
    self.person = person
    body = entry.body
    hasFiles = !model.devices(under: identities.members(person)).isEmpty
    names = [entry.body.name, entry.body.toldName].filter { !$0.isEmpty }.map(PersonName.init)
  }

  /// The likeness of the two names that are most alike, see `PersonName.likeness`.
  func likeness(to other: NamedPerson) -> Int {
    names.flatMap { mine in other.names.map(mine.likeness) }.max() ?? 0
  }

  /// A number, as in "Guru 07", tells people apart rather than together.
  var hasNumber: Bool {
    names.contains { $0.words.contains { $0.allSatisfy(\.isNumber) } }
  }

  /// The words of all names.
  var words: Set<String> { Set(names.flatMap(\.words)) }
}

extension Sequence<NamedPerson> {
  /// Those that have a word of a name in common, under that word.
  var byWord: [String: [NamedPerson]] {
    reduce(into: [:]) { found, person in
      for word in person.words { found[word, default: []].append(person) }
    }
  }
}

extension [String: [NamedPerson]] {
  /// Everybody who has a word of a name in common with `person`, each once.
  func alike(_ person: NamedPerson) -> [NamedPerson] {
    var seen: Set<PersonID> = [person.person]
    return person.words.sorted().flatMap { self[$0] ?? [] }.filter {
      seen.insert($0.person).inserted
    }
  }
}

extension TrainingModel {
  /// Pairs about whom somebody decided that they are one or that they are two.
  ///
  /// Neither is asked about again; who was joined and parted again is two.
  var decidedPairs: Set<Set<PersonID>> {
    var pairs: Set<Set<PersonID>> = []
    for history in (histories[SamePerson.kind] ?? [:]).values {
      let isTakenBack = history.heads.allSatisfy(\.isTombstone)
      for revision in history.revisions.values {
        guard let body = SamePerson(bodyOf: revision), body.areOne || !isTakenBack else { continue }
        pairs.insert([body.person, body.other])
      }
    }
    return pairs
  }
}
