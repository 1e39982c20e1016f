import LearningRecord
import Terminal
import TrainingModel

/// Seats in pairs: the more practised beside the less, as suggested or as kept.
struct PairsFlow {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case keep
    case suggestAnew
    case back
  }

  /// Shows the pairs and keeps them after a yes.
  func run(_ readiness: SessionReadiness) throws -> [String] {
    guard !readiness.pairs.isEmpty else { return [phrases.nobodyInAudience] }
    switch desk.dialogue.choose(menu(readiness)) {
    case nil, .back?: return []
    case .keep?:
      try SessionWriting(desk: desk, session: session).prepare { $0.pairs = readiness.pairs }
      return [phrases.pairsAreKept]
    case .suggestAnew?:
      try SessionWriting(desk: desk, session: session).prepare { $0.pairs = [] }
      return try run(desk.readiness(of: session, overview: try desk.overview()))
    }
  }

  private func menu(_ readiness: SessionReadiness) -> Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.pairsTitle, .title)
    if readiness.arePairsSuggested { screen.add(phrases.pairsAreSuggested, .dim) }
    screen.space()
    for (place, pair) in readiness.pairs.enumerated() {
      let names = pair.map { desk.name(of: $0).sanitisedLine }.joined(separator: " – ")
      screen.add("\(place + 1).  \(names)", indent: 3)
    }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.keepPairs, isAvailable: readiness.arePairsSuggested, choice: .keep)
    menu.add(
      "2", phrases.suggestPairsAnew, isAvailable: !readiness.arePairsSuggested,
      choice: .suggestAnew)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
