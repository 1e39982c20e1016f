public import LearningRecord

/// Whom what is handed over may name, and what is to be left out of it.
///
/// A name needs that person's own consent. Where all but a few allow it, nobody is named: what is
/// told of everybody less what is told of those named would be told of the few.
public struct Disclosure: Sendable {
  /// Those who teach, under the id they are shown by, in the order of their names.
  public let teachers: [PersonID]
  /// Those who wrote that their name may stand in reports.
  public let consenting: Set<PersonID>
  /// Those of them who may be named.
  public let named: Set<PersonID>
  public let identities: Identities
  /// Takes names of others out of free text.
  public let mask: NameMask
  private let names: [PersonID: String]

  /// Follows what the people of `model` allow.
  public init(_ model: TrainingModel) {
    let identities = model.identities
    let people = model.people(shownBy: identities)
    let teachers = model.teachers.compactMap(\.id.person)
    let consenting = Set(model.consents(identities).filter(\.value.namesInReports).keys)
    let others = teachers.count { !consenting.contains($0) }
    let isAllowed = others == 0 || others >= PublicCounts.smallest
    let named = isAllowed ? consenting : []
    self.consenting = consenting
    self.identities = identities
    self.teachers = teachers
    self.named = named
    names = Dictionary(
      people.compactMap { entry in entry.id.person.map { ($0, entry.body.name) } }
    ) { one, _ in one }
    mask = NameMask(
      hiding: model.entries(of: Person.self).filter { entry in
        !(entry.id.person.map { named.contains(identities.canonical($0)) } ?? false)
      }.map(\.body.name) + model.outsideNames,
      sparing: people.filter { $0.id.person.map(named.contains) ?? false }.map(\.body.name))
  }

  /// The name, if that person allows it.
  public func name(of person: PersonID) -> String? {
    let shown = identities.canonical(person)
    return named.contains(shown) ? names[shown] : nil
  }

  /// Counts people: each once, however many ids they have.
  ///
  /// `group` tells to which of the groups somebody belongs, or `nil` who is not of the whole.
  /// `showsMembers` means that the same hand-over tells by name to which group those belong who
  /// may be named; then it is the others who are protected.
  public func counts(
    of people: [PersonID], groups: Int, showsMembers: Bool = false, _ group: (PersonID) -> Int?
  ) -> PublicCounts {
    var counts = [Int](repeating: 0, count: groups)
    var known = counts
    var counted: Set<PersonID> = []
    for person in Set(people.map(identities.canonical)) {
      guard let place = group(person) else { continue }
      counts[place] += 1
      counted.insert(person)
      if showsMembers, named.contains(person) { known[place] += 1 }
    }
    // How many teach is told, so whoever is not among them could be reckoned.
    let leftOut = teachers.count { person in
      !counted.contains(person) && !(showsMembers && named.contains(person))
    }
    return PublicCounts(counts, named: known, leftOut: leftOut)
  }

  /// How many people, each once.
  public func count(_ people: [PersonID]) -> PublicCount {
    counts(of: people, groups: 1) { _ in 0 }.total
  }
}

extension TrainingModel {
  /// What everybody allows, under the id they are shown by: what `consent(of:)` says of each.
  func consents(_ identities: Identities) -> [PersonID: Consent] {
    var consents: [PersonID: Consent] = [:]
    for entry in asWritten.entries(of: Consent.self)
    where identities.areOne(entry.body.person, entry.author) {
      let person = identities.canonical(entry.body.person)
      consents[person] = consents[person]?.united(with: entry.body) ?? entry.body
    }
    return consents
  }

  /// `people`, for those who have the identities at hand.
  func people(shownBy identities: Identities) -> [Entry<Person>] {
    entries(of: Person.self)
      .filter { entry in entry.id.person.map { identities.canonical($0) == $0 } ?? false }
      .sorted { ($0.body.name, $0.id) < ($1.body.name, $1.id) }
  }

  /// Colleagues who speak and are written down by name alone.
  fileprivate var outsideNames: [String] {
    entries(of: Speaker.self).filter { $0.body.source == .colleague && $0.body.person == nil }
      .map(\.body.name)
  }
}
