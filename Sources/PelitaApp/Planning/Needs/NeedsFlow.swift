import Terminal
import TrainingModel

/// Who needs what, which sessions answer it, who could teach it.
struct NeedsFlow {
  let desk: SchoolDesk

  private enum Choice: Hashable {
    case overview
    case record
    case speakers
    case competences
    case mismatches
    case back
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    var news: [String] = []
    while true {
      let choice = desk.dialogue.choose(try menu(news: news))
      news = []
      switch choice {
      case nil, .back?: return []
      case .overview?: try NeedOverviewFlow(desk: desk).run()
      case .record?: news = try NeedForm(desk: desk).run()
      case .speakers?: try SpeakersFlow(desk: desk).run()
      case .competences?: try CompetenceListFlow(desk: desk).run()
      case .mismatches?:
        let screen = MismatchScreen(desk: desk, warnings: try desk.planWarnings()).screen
        desk.dialogue.show(screen, isPaged: true)
        desk.dialogue.waitForEnter(below: screen)
      }
    }
  }

  private func menu(news: [String]) throws -> Menu<Choice> {
    let phrases = desk.phrases
    let coverage = try desk.coverage()
    var screen = Screen()
    screen.add(phrases.menuNeeds, .title)
    for line in news { screen.add(line.sanitisedLine, .right) }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add(
      "1", phrases.needsByCompetence,
      detail: phrases.needsInShort(
        coverage.competences.count, waiting: coverage.withoutSession.count),
      isAvailable: !coverage.competences.isEmpty, choice: .overview)
    menu.add("2", phrases.recordNeed, choice: .record)
    menu.add(
      "3", phrases.speakersTitle, detail: String(desk.model.entries(of: Speaker.self).count),
      choice: .speakers)
    menu.add(
      "4", phrases.competencesTitle, detail: String(desk.competences.count), choice: .competences)
    menu.add("5", phrases.mismatchesTitle, choice: .mismatches)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
