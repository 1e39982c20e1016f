import Founding
import Terminal
import TrainingModel

/// The roster: who belongs to the school, in which roles.
extension RosterPlan: TablePlan {
  static func plan(
    _ bytes: [UInt8], at desk: SchoolDesk
  ) throws(TableTrouble) -> RosterPlan {
    let file = try RosterFile(bytes, roles: desk.surroundings.seeds().roles)
    return RosterPlan(file, model: desk.model, school: desk.schoolForKeys)
  }

  static func title(_ phrases: any Phrases) -> String { phrases.rosterTitle }

  static func explanation(_ phrases: any Phrases) -> [String] { phrases.rosterExplained }

  static func yes(_ phrases: any Phrases) -> String { phrases.takeRosterIn }

  func told(_ phrases: any Phrases) -> String {
    phrases.rosterTaken(added: additions.count, changed: changes.count)
  }

  func preview(of name: String, phrases: any Phrases) -> Screen {
    var drawing = PlanDrawing(phrases.rosterTitle, file: name, phrases: phrases)
    drawing.add(
      phrases.newPeople(additions.count),
      additions.map { $0.person.name + " (" + phrases.roles($0.person.roles) + ")" })
    drawing.add(
      phrases.peopleWithNewRoles(changes.count),
      changes.map { $0.person.name + " + " + phrases.roles($0.newRoles) })
    if !unchanged.isEmpty { drawing.say(phrases.unchangedPeople(unchanged.count)) }
    drawing.add(phrases.notInFileButStaying(staying.count), staying, style: .dim)
    drawing.add(findings)
    if isEmpty { drawing.say(phrases.nothingToTakeIn) }
    return drawing.screen
  }

  func write(at desk: SchoolDesk) throws {
    guard !isEmpty else { return }
    try desk.write { author in
      var revisions: [Revision] = []
      for addition in additions {
        revisions.append(try author.revision(of: addition.id, addition.person, at: desk.clock))
      }
      for change in changes {
        revisions.append(
          try author.revision(
            of: change.entry.id, change.person, inPlaceOf: change.entry, at: desk.clock))
      }
      return revisions
    }
  }
}
