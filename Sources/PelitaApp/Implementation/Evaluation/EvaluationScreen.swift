import Terminal
import TrainingModel

/// The four levels as they are shown: numbers of now, what is not known, and the words.
struct EvaluationScreen {
  let summary: EvaluationSummary
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// What is looked at.
  var heading: Screen {
    var screen = Screen()
    screen.add(title, .title)
    if case .period = summary.subject {
      screen.add(phrases.sessionsInPeriod(summary.sessions.count), .dim)
    }
    return screen
  }

  /// Without keys, for output that is no terminal.
  var screen: Screen {
    var screen = heading
    for line in summary.lines {
      screen.space()
      screen.add(phrases.name(of: line.level), .strong)
      screen.add(detail(of: line), indent: 3)
    }
    if let source = summary.source {
      screen.space()
      screen.add(phrases.source(source), .dim)
    }
    return screen
  }

  private var title: String {
    switch summary.subject {
    case .session(let id):
      let topic = desk.model.entry(id, of: Session.self)?.body.topic ?? id.text
      return phrases.evaluationsTitle + ": " + topic.sanitisedLine
    case .period(let from, let to):
      return phrases.periodTitle(
        phrases.shortDate(CalendarDay(from)), phrases.shortDate(CalendarDay(to)))
    }
  }

  /// Numbers, what is not known, then the words.
  func detail(of line: EvaluationSummary.Line) -> String {
    let numbers = phrases.share(
      before: line.before, after: line.after ?? reaction(line), of: line.level)
    // Numbers that somebody typed are told; that the record has none needs no words then.
    let isTyped = line.level == .reaction && !numbers.isEmpty
    let gap = isTyped ? nil : line.gap.map { phrases.gap($0, unknown: line.unknown) }
    let words = line.noted.map(\.text).flatMap { $0.isEmpty ? nil : "\"\($0.sanitisedLine)\"" }
    return [numbers.isEmpty ? nil : numbers, gap, words].compactMap { $0 }
      .joined(separator: " · ")
  }

  private func reaction(_ line: EvaluationSummary.Line) -> Evaluation.Share? {
    line.level == .reaction ? line.noted?.after : nil
  }
}
