import Curriculum
import Robot
import Terminal

/// Reading a program and saying where the robot will stand; then it runs.
struct RobotPredicting {
  let table: RobotTable

  private var phrases: any Phrases { table.phrases }

  /// Asks, judges, and shows the run.
  func work() throws -> WorkOutcome {
    let text = table.bench.starter
    let lines = EditedText(text).lines
    guard let stage = table.task.stages.first,
      let program = table.bench.judge.reader.read(text).program
    else { return .paused }
    let screen = screen(lines, stage)
    var reply = table.dialogue.ask(screen)
    while true {
      guard case .text(let typed) = reply else { return .gone }
      if EditingOrder(typed) == .leave { return .paused }
      let place = GridPosition(label: typed)
      if let place, place.column < stage.map.columns, place.row < stage.map.rows {
        let judgement = table.bench.judgement(on: place.label)
        try table.room.draft.keep(place.label)
        // The run would give the square away: it is the reward of a right answer.
        guard judgement.verdict == .right else {
          return table.outcome(judgement, work: place.label)
        }
        let isOpen = table.show(program, lines: lines, on: stage) { _ in
          [phrases.predictionWasRight(place.label)]
        }
        return isOpen ? table.outcome(judgement, work: place.label) : .gone
      }
      let last = GridPosition(column: stage.map.columns - 1, row: stage.map.rows - 1)
      if case .elsewhere(let letter)? = EditingOrder(typed) {
        table.dialogue.say(phrases.letterWorksOutside(letter))
      } else {
        table.dialogue.say(
          typed.isEmpty ? phrases.predictInstruction : phrases.noSuchPlace(typed, last.label))
      }
      reply = table.dialogue.ask(below: screen)
    }
  }

  private func screen(_ lines: [String], _ stage: RobotStage) -> Screen {
    let size = table.dialogue.console.size
    var screen = Screen()
    screen.lines.append(.text(StyledText("Pelita", .title) + StyledText(" · \(table.title)")))
    let rows = lines.enumerated().map { index, line in
      StyledText(String(index + 1).fitted(to: 3), .key) + StyledText(line)
    }
    let body = PictureBeside(
      picture: table.picture(of: stage), rows: rows, focus: 0, height: size.rows - 6,
      columns: size.columns,
      isRead: table.isRead, moreLines: phrases.moreLines)
    screen.lines += body.lines.map { .verbatim(StyledText(" ") + $0) }
    screen.space()
    screen.add(phrases.predictInstruction, .dim)
    screen.lines.append(.keys([Screen.KeyLabel("k", phrases.editingLeave)]))
    return screen
  }
}
