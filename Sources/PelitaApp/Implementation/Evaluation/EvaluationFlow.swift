import Terminal
import TrainingModel

/// One session or period at four levels: numbers from the record, words by who judges.
struct EvaluationFlow {
  let desk: SchoolDesk
  let subject: EvaluationSummary.Subject

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case level(Evaluation.Level)
    case back
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    var news: [String] = []
    while true {
      let summary = EvaluationSummary(subject, in: desk.model, overview: try desk.overview())
      switch desk.dialogue.choose(menu(summary, news: news)) {
      case nil, .back?: return news
      case .level(let level)?: news = try write(level, in: summary)
      }
    }
  }

  private func menu(_ summary: EvaluationSummary, news: [String]) -> Menu<Choice> {
    let page = EvaluationScreen(summary: summary, desk: desk)
    var screen = page.heading
    for line in news { screen.add(line.sanitisedLine, .right) }
    screen.space()
    var menu = Menu<Choice>(screen)
    for (place, line) in summary.lines.enumerated() {
      menu.add(
        String(place + 1), phrases.lineWrite(line.level), detail: page.detail(of: line),
        choice: .level(line.level))
    }
    menu.draw { screen in
      screen.space()
      screen.add(phrases.numbersComeFromRecord, .dim)
      if let source = summary.source { screen.add(phrases.source(source), .dim) }
    }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  /// Asks for the words of one level; the numbers of all four are those of now.
  private func write(
    _ level: Evaluation.Level, in summary: EvaluationSummary
  ) throws -> [String] {
    var findings = summary.findings
    guard let place = findings.firstIndex(where: { $0.level == level }),
      let text = desk.form.text(
        phrases.askWords(level), note: phrases.wordsExample(level), current: findings[place].text)
    else { return [] }
    findings[place].text = String(text.sanitisedLine.prefix(1000))
    if level == .reaction {
      guard let share = askShare(findings[place].after) else { return [] }
      findings[place].after = share.value
    }
    try desk.keep(summary.evaluation(findings), inPlaceOf: summary.evaluation)
    return [phrases.evaluationIsKept]
  }

  private func askShare(_ current: Evaluation.Share?) -> Form.Answer<Evaluation.Share>? {
    var note = phrases.reactionCountExample
    let known = current.map { "\($0.count) / \($0.of)" } ?? ""
    while true {
      guard let text = desk.form.text(phrases.askReactionCount, note: note, current: known) else {
        return nil
      }
      if text.isEmpty { return Form.Answer(value: nil) }
      if let share = Evaluation.Share(typed: text) { return Form.Answer(value: share) }
      note = phrases.notAShare
    }
  }
}

extension Evaluation.Share {
  /// Two numbers such as `14 dari 16` or `14/16`; `nil` for anything else.
  init?(typed text: String) {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    self.init(numbers[0], of: numbers[1])
  }
}
