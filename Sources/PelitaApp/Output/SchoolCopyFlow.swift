import LearningRecord
import Terminal
import TrainingModel

/// A copy of the record for colleagues: what goes in, and who may open it.
struct SchoolCopyFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// Somebody for whom it can be locked; `nil` for whoever holds the file.
  private typealias Reader = PersonID?

  /// Asks and saves.
  ///
  /// - Throws: `FileTrouble`, or a complaint in words.
  /// - Returns: What is to be told on the screen before; nothing when somebody went back.
  func run() throws -> [String] {
    guard let scopes = askScopes() else { return [] }
    guard let readers = askReaders(scopes) else { return [] }
    let delivery = try desk.saveSchool(
      scopes: scopes, for: SchoolReaders(readers, at: desk), toFolder: nil)
    return [phrases.schoolCopy(of: desk.schoolName.sanitisedLine), phrases.told(delivery)]
  }

  /// Mentors choose whether what mentors wrote goes along; others have none of it to give.
  private func askScopes() -> Set<Scope>? {
    guard desk.model.roles(of: desk.me).contains(.mentor) else { return [.school] }
    let choices: [(title: String, choice: Set<Scope>)] = [
      (phrases.copyOfSchool, [.school]), (phrases.copyForMentors, [.school, .mentor]),
    ]
    return desk.form.one(phrases.whatGoesAlong, among: choices)
  }

  /// Everybody whose laptop is known; what mentors wrote goes to mentors alone, and is locked.
  private func askReaders(_ scopes: Set<Scope>) -> [PersonID]? {
    let isPrivate = scopes.contains(.mentor)
    let known = desk.model.people.compactMap(\.id.person).filter { person in
      person != desk.model.identities.canonical(desk.me)
        && !desk.model.sealingKeys(of: person).isEmpty
        && (!isPrivate || desk.model.roles(of: person).contains(.mentor))
    }
    guard !(isPrivate && known.isEmpty) else {
      desk.tell(phrases.noOtherMentorKnown)
      return nil
    }
    let open: [(title: String, choice: Reader)] =
      isPrivate ? [] : [(phrases.anybodyMayOpen, nil)]
    let people = known.map { (title: desk.name(of: $0).sanitisedLine, choice: Reader($0)) }
    guard let chosen = desk.form.several(phrases.whoMayOpen, among: open + people),
      !chosen.isEmpty
    else { return nil }
    return chosen.contains(nil) ? [] : chosen.compactMap { $0 }
  }
}
