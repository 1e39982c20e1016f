import Founding
import LearningRecord
import TrainingModel

/// Roles and pairs without questions, for scripts: the twin of `PeopleFlow`.
struct PeopleErrand {
  let desk: SchoolDesk

  /// Sets the roles of a person: `Guru 07=guru,pendamping`.
  ///
  /// - Throws: `Complaint` for somebody or a role nobody knows.
  func setRoles(_ wish: String) throws {
    let (name, words) = try parts(of: wish)
    let id = EntityID(try person(name))
    guard let entry: Entry<Person> = desk.model.entry(id) else { return }
    let known = desk.surroundings.seeds().roles
    let roles = try words.map { word in
      guard let role = known.role(word) else {
        throw Complaint(
          desk.phrases.noSuchRole(word, known: Role.known.map(\.rawValue)), .wrongUsage)
      }
      return role
    }
    var person = entry.body
    person.roles = roles + entry.body.roles.filter { !Role.known.contains($0) }
    if person != entry.body { try desk.keep(person, inPlaceOf: entry) }
  }

  /// Sets who accompanies a teacher: `Guru 07=Ani`; nobody after the sign ends every pairing.
  ///
  /// - Throws: `Complaint` for somebody nobody knows.
  func pair(_ wish: String) throws {
    let (name, names) = try parts(of: wish)
    try desk.pair(try person(name), with: try names.map(person))
  }

  private func parts(of wish: String) throws -> (name: String, words: [String]) {
    guard let sign = wish.firstIndex(of: "=") else {
      throw Complaint(desk.phrases.nameThenSign(wish), .wrongUsage)
    }
    let words = wish[wish.index(after: sign)...].split(separator: ",").map { String($0).trimmed }
    return (String(wish[..<sign]).trimmed, words.filter { !$0.isEmpty })
  }

  private func person(_ name: String) throws -> PersonID {
    let people = SchoolPeople(desk.model).people
    let wanted = name.lowercased()
    let found = people.filter { $0.person.text == name || $0.name.lowercased() == wanted }
    guard found.count == 1 else {
      throw Complaint(desk.phrases.noSuchPerson(name, count: found.count), .wrongUsage)
    }
    return found[0].person
  }
}
