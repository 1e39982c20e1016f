import LearningRecord
import Terminal
import TrainingModel

/// Asks whether somebody who sends files is one of those in the roster from whom none has come.
struct MatchFlow {
  let desk: SchoolDesk

  /// More would not fit a small window; the likeliest come first.
  private static let mostNames = 6

  private enum Choice: Hashable {
    case same(RosterMatch)
    case nobody
    case later
  }

  /// Asks about everybody who is open, one after the other; what is then to be said.
  func run() throws -> [String] {
    var news: [String] = []
    var postponed: Set<PersonID> = []
    while let matches = next(except: postponed), let first = matches.first {
      switch desk.dialogue.choose(menu(matches)) {
      case .same(let match)?:
        try RosterDecision(desk: desk).keep(match, areOne: true)
        news.append(desk.phrases.isListedAs(match))
      case .nobody?:
        for match in matches { try RosterDecision(desk: desk).keep(match, areOne: false) }
      case .later?: postponed.insert(first.sender)
      case nil: return news
      }
    }
    return news
  }

  /// The names that may be the next sender's.
  private func next(except postponed: Set<PersonID>) -> [RosterMatch]? {
    let open = RosterMatch.open(in: desk.model).filter { !postponed.contains($0.sender) }
    return open.first.map { first in
      Array(open.filter { $0.sender == first.sender }.prefix(Self.mostNames))
    }
  }

  private func menu(_ matches: [RosterMatch]) -> Menu<Choice> {
    let phrases = desk.phrases
    var screen = Screen()
    if let first = matches.first {
      screen.add(phrases.filesComeFrom(first.nickname.sanitisedLine), .title)
      if !first.told.isEmpty { screen.add(phrases.toldAtSchool(first.told.sanitisedLine)) }
      if matches.count == 1 {
        screen.add(phrases.isOnePerson(listed: first.listedName.sanitisedLine), .strong)
      } else {
        screen.add(phrases.whoOfTheList, .strong)
      }
    }
    screen.space()
    var menu = Menu<Choice>(screen)
    for (index, match) in matches.enumerated() {
      let title = matches.count == 1 ? phrases.samePerson : match.listedName.sanitisedLine
      menu.add(String(index + 1), title, choice: .same(match))
    }
    menu.add(
      String(matches.count + 1), matches.count == 1 ? phrases.otherPerson : phrases.noneOfThem,
      choice: .nobody)
    menu.add(String(matches.count + 2), phrases.decideLater, choice: .later)
    menu.accept("n", choice: .later)
    menu.accept("k", choice: .later)
    menu.accept("0", choice: .later)
    return menu
  }
}
