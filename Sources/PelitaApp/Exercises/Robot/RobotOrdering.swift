import Curriculum
import Robot
import Terminal

/// Putting given lines in order by their numbers.
struct RobotOrdering {
  let table: RobotTable

  private var phrases: any Phrases { table.phrases }

  /// The lines as they are offered, in the words of the exercise's language.
  private var offered: [String] {
    let reader = table.bench.judge.reader
    return table.task.lines.map {
      reader.translated($0, into: table.language, thing: table.task.thing).trimmed
    }
  }

  /// Lets the teacher work until a run that counts.
  func work() throws -> WorkOutcome {
    var ordering = LineOrdering(offered, text: table.room.draft.text ?? "")
    var message: String?
    while true {
      let screen = screen(ordering, message)
      message = nil
      guard case .text(let typed) = table.dialogue.ask(screen) else { return .gone }
      let word = typed.lowercased()
      if phrases.robotRun.words.contains(word) || phrases.robotTry.words.contains(word) {
        let isTrial = phrases.robotTry.words.contains(word)
        if let outcome = run(ordering, isTrial: isTrial, &message) { return outcome }
      } else {
        switch EditingOrder(typed) {
        case .leave?: return .paused
        case .undo?, .numberMissing("hapus")?, .numberMissing("delete")?: ordering.removeLast()
        case .deleteAll?: ordering.removeAll()
        case .elsewhere(let letter)?: message = phrases.letterWorksOutside(letter)
        default: message = add(typed, to: &ordering)
        }
        try table.room.draft.keep(ordering.text)
      }
    }
  }

  /// Adds the lines whose numbers were typed; what to say when something is wrong.
  private func add(_ typed: String, to ordering: inout LineOrdering) -> String? {
    let words = typed.split { $0 == " " || $0 == "," }
    guard !words.isEmpty else { return phrases.parsonsInstruction }
    for word in words {
      guard let number = Int(word), (1...ordering.offered.count).contains(number) else {
        return phrases.parsonsNotUnderstood(String(word), ordering.offered.count)
      }
      guard ordering.add(number) else { return phrases.parsonsLineIsUsed(number) }
    }
    return nil
  }

  private func run(
    _ ordering: LineOrdering, isTrial: Bool, _ message: inout String?
  ) -> WorkOutcome? {
    let lines = indented(ordering)
    let text = lines.joined(separator: "\n")
    let judgement = table.bench.judgement(on: text)
    guard let first = table.task.stages.first,
      let program = table.bench.judge.reader.read(text).program, program.countedLines > 0
    else {
      if isTrial || ordering.chosen.isEmpty {
        let words = FeedbackWording(
          description: table.bench.exercise.description, bench: table.bench, phrases: phrases)
        message = judgement.verdict.reasons.first.map { words.feedback(for: $0) }
          .map { $0.seen + " " + $0.next }
        return nil
      }
      return table.outcome(judgement, work: text)
    }
    if isTrial {
      let isOpen = table.show(program, lines: lines, on: first) { _ in [phrases.tryIsOver] }
      return isOpen ? nil : .gone
    }
    guard table.show(program, lines: lines, judgement: judgement, saying: { _ in [] }) else {
      return .gone
    }
    return table.outcome(judgement, work: text)
  }

  private func indented(_ ordering: LineOrdering) -> [String] {
    table.bench.judge.reader.indented(ordering.lines)
  }

  private func screen(_ ordering: LineOrdering, _ message: String?) -> Screen {
    let size = table.dialogue.console.size
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText("Pelita", .title) + StyledText(" · \(table.title)"),
        StyledText(phrases.lineCount(ordering.chosen.count), .dim)))
    let rows = columns(ordering)
    let body = PictureBeside(
      picture: table.task.stages.first.map(table.picture) ?? [], rows: rows, focus: 0,
      height: size.rows - 7, columns: size.columns,
      isRead: table.isRead, moreLines: phrases.moreLines)
    screen.lines += body.lines.map { .verbatim(StyledText(" ") + $0) }
    screen.space()
    if let message { screen.add(message, .emphasis) }
    screen.add(phrases.parsonsInstruction, .dim)
    let run = phrases.robotRun
    screen.lines.append(
      .keys(
        [Screen.KeyLabel(run.words.first ?? "", run.label)]
          + phrases.parsonsKeys.map { Screen.KeyLabel($0.key, $0.label) }
          + [Screen.KeyLabel("k", phrases.editingLeave)]))
    return screen
  }

  /// The lines to choose from beside the program that has come of it.
  private func columns(_ ordering: LineOrdering) -> [StyledText] {
    let program = indented(ordering)
    let options = ordering.offered.enumerated().map { index, line in
      let isUsed = ordering.chosen.contains(index)
      let number = String(index + 1)
      let margin = String(repeating: " ", count: max(0, 2 - number.count)) + number + "  "
      return isUsed
        ? StyledText("  " + "  · " + line, .dim) : StyledText(margin, .key) + StyledText(line)
    }
    if table.isRead {
      return [StyledText(phrases.parsonsLines)] + options + [StyledText(phrases.parsonsProgram)]
        + program.map { StyledText("  " + $0) }
    }
    let width = (options.map(\.displayWidth).max() ?? 0) + 2
    let head =
      StyledText(phrases.parsonsLines, .emphasis).fitted(to: max(width, 15))
      + StyledText(phrases.parsonsProgram, .emphasis)
    let rows = (0..<max(options.count, program.count)).map { index in
      let left = index < options.count ? options[index] : StyledText()
      let right = index < program.count ? program[index] : ""
      return left.fitted(to: max(width, 15)) + StyledText(right, .strong)
    }
    return [head] + rows
  }
}
