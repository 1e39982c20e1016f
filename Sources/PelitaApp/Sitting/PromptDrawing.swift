import Curriculum
import LearningRecord
import Practice
import Terminal

/// Draws a question: its options, rows or inputs, with what was chosen so far.
struct PromptDrawing {
  let prompt: Prompt
  let ending: SittingView.Ending?
  let language: Language

  /// Adds the question to `screen`.
  func draw(on screen: inout Screen) {
    switch prompt.form {
    case .choice(let options, _, _): drawChoice(options, on: &screen)
    case .gap(let content, let inputs, let asked, let options):
      screen.lines.append(.blocks(content.map { $0.filling(inputs) }, language))
      guard let asked, ending == nil else { return }
      screen.space()
      screen.add(language.phrases.gapNumber(asked + 1, of: inputs.count), .strong)
      drawNumbered(options, marked: [], on: &screen)
    case .rows(let columns, let rows, let asked):
      drawColumns(columns, on: &screen)
      screen.space()
      drawRows(rows, asked: ending == nil ? asked : nil) { chosen in
        chosen.sorted().map { ColumnLabel.text($0) }.joined(separator: ", ")
      }(&screen)
    case .ordering(let rows, let place):
      drawRows(rows, asked: nil) { chosen in
        chosen.sorted().map { language.phrases.placeInOrder($0 + 1) }.joined()
      }(&screen)
      guard let place, ending == nil else { return }
      screen.space()
      screen.add(language.phrases.whichIsAtPlace(place), .strong)
    case .task(let items): drawItems(items, on: &screen)
    case .exercise(let items):
      for item in items {
        let mark = StyledText(ending == nil ? "  □ " : "  ✓ ", ending == nil ? .key : .right)
        screen.lines.append(.text(mark + item.text.styled(), hanging: 5))
      }
    case .text, .generic: drawGivenText(on: &screen)
    }
  }

  private func drawChoice(_ options: [[Inline]], on screen: inout Screen) {
    drawNumbered(options, marked: ending == nil ? [] : prompt.chosen, on: &screen)
  }

  private func drawNumbered(
    _ options: [[Inline]], marked: Set<Int>, on screen: inout Screen
  ) {
    for (index, option) in options.enumerated() {
      let mark = marked.contains(index) ? "▸ " : "  "
      let number = StyledText(mark, .right) + StyledText("\(index + 1)", .key)
      screen.lines.append(.text(number + StyledText("  ") + option.styled(), hanging: 6))
    }
  }

  private func drawColumns(_ columns: [[Inline]], on screen: inout Screen) {
    for (index, column) in columns.enumerated() {
      let label = StyledText("  ") + StyledText(ColumnLabel.text(index), .key)
      screen.lines.append(.text(label + StyledText("  ") + column.styled(), hanging: 6))
    }
  }

  private func drawRows(
    _ rows: [Prompt.Row], asked: Int?, label: @escaping (Set<Int>) -> String
  ) -> (inout Screen) -> Void {
    { screen in
      for (index, row) in rows.enumerated() {
        var line = StyledText(index == asked ? "▸ " : "  ", .strong)
        line = line + StyledText("\(index + 1)", .key) + StyledText("  ")
        line = line + row.text.styled(index == asked ? .strong : .plain)
        if !row.chosen.isEmpty {
          line = line + StyledText("  → " + label(row.chosen), row.isKept ? .right : .strong)
          if row.isKept { line = line + StyledText(" ✓", .right) }
        }
        screen.lines.append(.text(line, hanging: 6))
      }
    }
  }

  private func drawItems(_ items: [Prompt.Item], on screen: inout Screen) {
    for (index, item) in items.enumerated() {
      let box = StyledText("  ") + StyledText("\(index + 1)", .key)
      let tick = StyledText(item.isTicked ? "  [x] " : "  [ ] ", item.isTicked ? .right : .plain)
      screen.lines.append(.text(box + tick + item.text.styled(), hanging: 10))
    }
  }

  /// What was typed, once the question is settled.
  private func drawGivenText(on screen: inout Screen) {
    guard ending != nil, let draft = prompt.draft, case .text(let given) = draft else { return }
    screen.lines.append(
      .text(StyledText("▸ ", .right) + StyledText(given, .strong), indent: 3, hanging: 5))
  }
}
