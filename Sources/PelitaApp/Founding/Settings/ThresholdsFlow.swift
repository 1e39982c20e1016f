import Terminal
import TrainingModel

/// When somebody is shown as needing help: each number with what it means and its usual value.
struct ThresholdsFlow {
  let desk: SchoolDesk

  private enum Choice: Hashable {
    case change(HelpThreshold)
    case usual
    case back
  }

  /// Plays until somebody goes back.
  func run() throws {
    while let entry = desk.school {
      var school = entry.body
      switch desk.dialogue.choose(menu(school.helpThresholds)) {
      case nil, .back?: return
      case .usual?: school.helpThresholds = HelpThresholds()
      case .change(let threshold)?:
        guard let value = ask(threshold, now: school.helpThresholds) else { continue }
        _ = threshold.set(value, in: &school.helpThresholds)
      }
      if school != entry.body { try desk.keep(school, inPlaceOf: entry) }
    }
  }

  private func ask(_ threshold: HelpThreshold, now: HelpThresholds) -> Int? {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.title(of: threshold), .strong)
    screen.add(phrases.meaning(of: threshold), .dim)
    screen.add(phrases.numberBetween(threshold.bounds, usual: threshold.usual), .dim)
    screen.add(phrases.enterKeeps(String(threshold.value(in: now))), .dim)
    desk.dialogue.show(screen)
    while case .text(let text) = desk.dialogue.ask(below: screen) {
      if text.isEmpty || text.lowercased() == "k" { return nil }
      if let value = Int(text), threshold.bounds.contains(value) { return value }
      desk.dialogue.say(phrases.numberBetween(threshold.bounds, usual: threshold.usual))
    }
    return nil
  }

  private func menu(_ thresholds: HelpThresholds) -> Menu<Choice> {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.menuThresholds, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    for (index, threshold) in HelpThreshold.allCases.enumerated() {
      let value = threshold.value(in: thresholds)
      menu.add(
        String(index + 1), phrases.title(of: threshold),
        detail: String(value)
          + (value == threshold.usual ? "" : " (\(phrases.usual(threshold.usual)))"),
        choice: .change(threshold))
    }
    menu.draw { $0.space() }
    menu.add(
      "6", phrases.backToUsual, isAvailable: thresholds != HelpThresholds(), choice: .usual)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
