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
  /// otherwise. Who was told apart once is not asked about again.
  public static func all(in model: TrainingModel) -> [Doubles] {
    let people = model.people.compactMap { Candidate($0, in: model) }
    let told = model.toldApart
    var found: [Doubles] = []
    for (index, one) in people.enumerated() {
      for other in people[(index + 1)...] where !(one.hasFiles && other.hasFiles) {
        guard let reason = one.reason(with: other), !told.contains([one.person, other.person])
        else { continue }
        let isOneShown = one.hasFiles || !other.hasFiles && one.person < other.person
        found.append(
          Doubles(
            person: isOneShown ? one.person : other.person,
            other: isOneShown ? other.person : one.person, reason: reason))
      }
    }
    return found
  }

  /// What is compared of somebody.
  private struct Candidate {
    var person: PersonID
    var name: PersonName
    var hasFiles: Bool

    /// Returns `nil` for an entity that is nobody's.
    init?(_ entry: Entry<Person>, in model: TrainingModel) {
      guard let person = entry.id.person else { return nil }
      self.person = person
      name = PersonName(entry.body.name)
      hasFiles = !model.devices(of: person).isEmpty
    }

    func reason(with other: Candidate) -> Reason? {
      switch name.likeness(to: other.name) {
      case 3: .sameName
      // A number, as in "Guru 07", tells people apart rather than together.
      case 2 where !name.hasNumber && !other.name.hasNumber: .nameWithin
      default: nil
      }
    }
  }
}

extension PersonName {
  fileprivate var hasNumber: Bool { words.contains { $0.allSatisfy(\.isNumber) } }
}

extension TrainingModel {
  /// Pairs that somebody decided are two people.
  fileprivate var toldApart: Set<Set<PersonID>> {
    var pairs: Set<Set<PersonID>> = []
    for history in (histories[SamePerson.kind] ?? [:]).values
    where history.heads.allSatisfy(\.isTombstone) {
      for revision in history.revisions.values {
        if let body = SamePerson(bodyOf: revision) { pairs.insert([body.person, body.other]) }
      }
    }
    return pairs
  }
}
