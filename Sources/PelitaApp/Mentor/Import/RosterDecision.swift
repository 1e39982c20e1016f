import LearningRecord
import Terminal
import TrainingModel

/// Keeps what a mentor decided about a sender and a name of the roster.
struct RosterDecision {
  let desk: SchoolDesk

  /// Writes that the two are one person, or that they are not.
  ///
  /// Files go on coming under the sender's id, so that is the one shown, by the roster's name. Taking
  /// the decision back parts them again; nothing of either is lost.
  func keep(_ match: RosterMatch, areOne: Bool) throws {
    guard let school = desk.school else { return }
    let decision = SamePerson(person: match.sender, other: match.listed, areOne: areOne)
    let id = decision.entity(in: school.id)
    let entry: Entry<SamePerson>? = desk.model.entry(id)
    let sender = desk.model.person(match.sender)
    try desk.write { author in
      var revisions = [
        try author.revision(of: id, decision, inPlaceOf: entry, at: desk.clock)
      ]
      if areOne, let sender, sender.body.name != match.listedName {
        var person = sender.body
        person.name = match.listedName
        revisions.append(
          try author.revision(of: sender.id, person, inPlaceOf: sender, at: desk.clock))
      }
      return revisions
    }
  }

  /// The open match that `text`, such as `Bu Ani=Ani Contoh`, names.
  ///
  /// - Throws: A complaint that shows what is open.
  func match(named text: String) throws -> RosterMatch {
    let open = RosterMatch.open(in: desk.model)
    let parts = text.lowercased().split(separator: "=", maxSplits: 1).map(String.init)
    let found = open.filter { match in
      parts.count == 2
        && [match.sender.text, match.nickname.lowercased()].contains(parts[0].trimmed)
        && [match.listed.text, match.listedName.lowercased()].contains(parts[1].trimmed)
    }
    guard found.count == 1 else {
      throw Complaint(
        desk.phrases.noSuchMatch(
          text.sanitisedLine, open: open.map { "\($0.nickname)=\($0.listedName)".sanitisedLine }),
        .wrongUsage)
    }
    return found[0]
  }
}

extension RosterMatch {
  /// The match for scripts.
  var json: JSONValue {
    var object = JSONObject([
      .init("sender", .string(sender.text)), .init("nickname", .string(nickname)),
    ])
    object.append("told", text: told)
    object.append("listed", .string(listed.text))
    object.append("listedName", .string(listedName))
    return .object(object)
  }
}
