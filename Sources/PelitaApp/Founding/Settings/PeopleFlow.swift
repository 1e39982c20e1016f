import Founding
import LearningRecord
import Terminal
import TrainingModel

/// Who is at the school: roles, and which mentor accompanies whom.
struct PeopleFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  func run() throws {
    while true {
      switch desk.dialogue.pick(listing) {
      case .back, .gone: return
      case .chosen(let id): try page(of: id)
      }
    }
  }

  private var listing: Listing<EntityID> {
    let phrases = desk.phrases
    var heading = Screen()
    heading.add(phrases.menuPeople, .title)
    return Listing(
      heading: heading,
      items: SchoolPeople(desk.model).people.map { person in
        Listing.Item(
          title: person.name, detail: phrases.roles(person.roles), choice: EntityID(person.person))
      })
  }

  private enum Choice {
    case roles
    case mentors
    case back
  }

  private func page(of id: EntityID) throws {
    while let entry: Entry<Person> = desk.model.entry(id), let person = id.person {
      switch desk.dialogue.choose(menu(entry, person)) {
      case nil, .back?: return
      case .roles?: try askRoles(entry)
      case .mentors?: try askMentors(of: person)
      }
    }
  }

  private func menu(_ entry: Entry<Person>, _ person: PersonID) -> Menu<Choice> {
    let phrases = desk.phrases
    let mentors = SchoolPeople(desk.model).mentors(of: person).map(desk.name)
    var screen = Screen()
    screen.add(entry.body.name.sanitisedLine, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.changeRoles, detail: phrases.roles(entry.body.roles), choice: .roles)
    menu.add(
      "2", phrases.chooseMentors,
      detail: mentors.isEmpty
        ? phrases.noMentorYet : mentors.joined(separator: ", ").sanitisedLine, choice: .mentors)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func askRoles(_ entry: Entry<Person>) throws {
    let known = Role.known
    let chosen = known.indices.filter { entry.body.roles.contains(known[$0]) }
    guard
      let roles = desk.form.several(
        desk.phrases.whichRoles(entry.body.name.sanitisedLine),
        among: known.map { (desk.phrases.roles([$0]), $0) }, chosen: chosen)
    else { return }
    var person = entry.body
    // Roles of a newer Pelita stay.
    person.roles = roles + entry.body.roles.filter { !known.contains($0) }
    if person != entry.body { try desk.keep(person, inPlaceOf: entry) }
  }

  private func askMentors(of teacher: PersonID) throws {
    let phrases = desk.phrases
    let people = SchoolPeople(desk.model)
    let candidates = people.people.filter { $0.roles.contains(.mentor) && $0.person != teacher }
    guard !candidates.isEmpty else { return desk.tell(phrases.noMentorsYet) }
    let now = people.mentors(of: teacher)
    let choices: [(title: String, choice: PersonID?)] =
      [(phrases.withoutMentor, nil)] + candidates.map { ($0.name, $0.person) }
    let chosen = candidates.indices.filter { now.contains(candidates[$0].person) }.map { $0 + 1 }
    guard
      let picked = desk.form.several(
        phrases.whichMentors(desk.name(of: teacher).sanitisedLine), among: choices,
        chosen: chosen)
    else { return }
    try desk.pair(teacher, with: picked.compactMap { $0 })
  }
}
