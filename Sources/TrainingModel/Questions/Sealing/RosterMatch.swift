public import LearningRecord

/// Perhaps one person: somebody who sends files, and a name of the roster from which none has come.
///
/// At home people use a nickname. Only a mentor decides; the program asks.
public struct RosterMatch: Hashable, Sendable {
  /// Who sends files.
  public var sender: PersonID
  /// What they are called in their files.
  public var nickname: String
  /// What they said their name at school is; empty when they did not.
  public var told: String
  /// Who stands in the roster.
  public var listed: PersonID
  public var listedName: String

  /// The open matches of `model`, in the order of the nicknames, the likeliest name first.
  public static func open(in model: TrainingModel) -> [RosterMatch] {
    let identities = model.identities
    let decided = Set(
      model.entries(of: SamePerson.self).map { Pair($0.body.person, $0.body.other) })
    let teachers = model.teachers.compactMap { entry in
      entry.id.person.map { (id: $0, body: entry.body) }
    }
    let listed = teachers.filter { model.devices(of: $0.id).isEmpty }
    let senders = teachers.filter { !model.devices(of: $0.id).isEmpty }
    return senders.flatMap { sender in
      let names = [sender.body.toldName, sender.body.name].filter { !$0.isEmpty }
      return listed.compactMap { other -> (match: RosterMatch, likeness: Int)? in
        let likeness = names.map { PersonName($0).likeness(to: PersonName(other.body.name)) }.max()
        guard let likeness, likeness > 0, !identities.areOne(sender.id, other.id),
          !decided.contains(Pair(sender.id, other.id))
        else { return nil }
        let match = RosterMatch(
          sender: sender.id, nickname: sender.body.name, told: sender.body.toldName,
          listed: other.id, listedName: other.body.name)
        return (match, likeness)
      }
      .sorted { ($1.likeness, $0.match.listedName) < ($0.likeness, $1.match.listedName) }
      .map(\.match)
    }
  }

  /// Two ids in either order.
  private struct Pair: Hashable {
    let ids: Set<PersonID>

    init(_ one: PersonID, _ other: PersonID) { ids = [one, other] }
  }
}
