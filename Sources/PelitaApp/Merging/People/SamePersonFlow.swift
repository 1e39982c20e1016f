import LearningRecord
import Terminal
import TrainingModel

/// One person under two names: joining them, and parting them again.
struct SamePersonFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  private enum Choice {
    case part(PersonID)
    case join
  }

  /// Shows who has been joined until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    var news: [String] = []
    while true {
      switch desk.dialogue.pick(listing(news)) {
      case .back, .gone: return []
      case .chosen(.part(let person)): news = try part(person)
      case .chosen(.join): news = try join()
      }
    }
  }

  /// Asks whether two are one.
  ///
  /// - Returns: What is to be told on the screen before.
  func ask(about doubles: Doubles) throws -> [String] {
    try ask(doubles.person, doubles.other)
  }

  private func listing(_ news: [String]) -> Listing<Choice> {
    let joined = desk.model.identities.several
    var heading = Screen()
    heading.add(phrases.samePeopleTitle, .title)
    for line in news { heading.add(line.sanitisedLine, .right) }
    heading.add(joined.isEmpty ? phrases.noNamesJoined : phrases.samePeopleNote, .dim)
    let people = joined.map { group in
      Listing<Choice>.Item(
        title: group.members.map { desk.ownName(of: $0).sanitisedLine }.joined(separator: " = "),
        choice: .part(group.shown))
    }
    return Listing(
      heading: heading, items: people + [.init(title: phrases.joinTwoNames, choice: .join)])
  }

  private func join() throws -> [String] {
    let people = desk.model.people.compactMap(\.id.person)
    guard let shown = pick(phrases.firstName, among: people),
      let other = pick(
        phrases.nameThatIs(desk.name(of: shown).sanitisedLine), among: people.filter { $0 != shown }
      )
    else { return [] }
    return try ask(shown, other)
  }

  private func pick(_ question: String, among people: [PersonID]) -> PersonID? {
    var heading = Screen()
    heading.add(question, .strong)
    let listing = Listing<PersonID>(
      heading: heading, items: people.map { .init(title: desk.name(of: $0), choice: $0) })
    if case .chosen(let person) = desk.dialogue.pick(listing) { return person }
    return nil
  }

  private enum Answer {
    case one
    case two
    case later
  }

  private func ask(_ shown: PersonID, _ other: PersonID) throws -> [String] {
    let (name, otherName) = (desk.name(of: shown).sanitisedLine, desk.name(of: other).sanitisedLine)
    var screen = Screen()
    screen.add(phrases.areTheyOne(name, otherName), .title)
    screen.space()
    screen.add(phrases.joiningMeans(name, otherName))
    screen.add(phrases.joiningCanBeTakenBack, .dim)
    screen.space()
    var menu = Menu<Answer>(screen)
    menu.add("1", phrases.theyAreOne, choice: .one)
    menu.add("2", phrases.theyAreTwo, choice: .two)
    menu.add("3", phrases.askLater, choice: .later)
    for key in ["k", "0", "n"] { menu.accept(key, choice: .later) }
    switch desk.dialogue.choose(menu) {
    case .one?:
      try desk.join(shown, with: other)
      return [phrases.joined(name, otherName)]
    case .two?:
      try desk.keepApart(shown, other)
      return [phrases.keptApart(name, otherName)]
    case .later?, nil: return []
    }
  }

  private func part(_ person: PersonID) throws -> [String] {
    let names = desk.model.identities.members(person).map { desk.ownName(of: $0).sanitisedLine }
    var screen = Screen()
    screen.add(phrases.partAgain(names.joined(separator: " = ")), .strong)
    guard desk.form.confirms(screen, yes: phrases.partThem) else { return [] }
    try desk.part(person)
    return [phrases.keptApart(names[0], names.dropFirst().joined(separator: ", "))]
  }
}
