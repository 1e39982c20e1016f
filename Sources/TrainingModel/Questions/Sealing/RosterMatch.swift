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
  ///
  /// One word in common is enough here: the file's maker is known to be somebody of the roster.
  public static func open(in model: TrainingModel) -> [RosterMatch] {
    let decided = model.decidedPairs
    let identities = model.identities
    let teachers = model.teachers.compactMap { NamedPerson($0, in: model, identities) }
    let listed = teachers.filter { !$0.hasFiles }.byWord
    return teachers.filter(\.hasFiles).flatMap { sender in
      listed.alike(sender)
        .filter { !decided.contains([sender.person, $0.person]) }
        .map { (match: RosterMatch(sender, $0), likeness: sender.likeness(to: $0)) }
        .sorted {
          ($1.likeness, $0.match.listedName, $0.match.listed)
            < ($0.likeness, $1.match.listedName, $1.match.listed)
        }
        .map(\.match)
    }
  }

  private init(_ sender: NamedPerson, _ listed: NamedPerson) {
    self.sender = sender.person
    nickname = sender.body.name
    told = sender.body.toldName
    self.listed = listed.person
    listedName = listed.body.name
  }
}
