public import LearningRecord

/// Two ids that may be one person: for somebody to decide, never decided here.
public struct Doubles: Hashable, Sendable {
  /// Why the two may be one.
  public enum Reason: String, Hashable, Sendable {
    case sameName
    /// One name is part of the other, as a nickname is.
    case nameWithin
  }

  /// The id to show: the one from which files came, else the one introduced with more.
  public var person: PersonID
  public var other: PersonID
  public var reason: Reason

  /// The likely ones, in the order of the names.
  ///
  /// Of each pair one at least has sent no file yet: two who both did are two until somebody says
  /// otherwise. What was decided once is not asked again.
  public static func all(in model: TrainingModel) -> [Doubles] {
    let identities = model.identities
    let people = model.people.compactMap { NamedPerson($0, in: model, identities) }
    let places = Dictionary(people.enumerated().map { ($1.person, $0) }) { one, _ in one }
    let byWord = people.byWord
    let decided = model.decidedPairs
    return people.enumerated().flatMap { place, one in
      byWord.alike(one).compactMap { other -> (place: Int, doubles: Doubles)? in
        guard let second = places[other.person], second > place,
          !(one.hasFiles && other.hasFiles), !decided.contains([one.person, other.person]),
          let doubles = Doubles(one, other)
        else { return nil }
        return (second, doubles)
      }
      .sorted { $0.place < $1.place }.map(\.doubles)
    }
  }

  /// Returns `nil` when the names tell the two apart.
  private init?(_ one: NamedPerson, _ other: NamedPerson) {
    switch one.likeness(to: other) {
    case 3: reason = .sameName
    case 2 where !one.hasNumber && !other.hasNumber: reason = .nameWithin
    default: return nil
    }
    let isOneShown = one.hasFiles || !other.hasFiles && one.person < other.person
    person = isOneShown ? one.person : other.person
    self.other = isOneShown ? other.person : one.person
  }
}
