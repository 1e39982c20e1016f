import Curriculum
import Practice
import Terminal

/// Draws the worked answer, or the explanation after a right one.
struct WorkedDrawing {
  let worked: WorkedAnswer
  let view: SittingView
  let language: Language

  /// Adds the answer to `screen`, with what of its explanation is not yet told.
  func draw(_ explanation: [Block], on screen: inout Screen) {
    if view.ending == nil || view.ending == .passed {
      screen.space()
      screen.add(language.phrases.thisIsHow, .strong)
      for line in rightLines { screen.lines.append(.text(line, indent: 3, hanging: 6)) }
    }
    guard !explanation.isEmpty else { return }
    screen.lines.append(.blocks(explanation, language))
  }

  private var rightLines: [StyledText] {
    switch worked.right {
    case .options(let places):
      guard case .choice(let options, _, _) = view.prompt?.form else { return [] }
      return places.map { StyledText("\($0 + 1)  ", .key) + options[$0].styled(.strong) }
    case .text(let text): return [StyledText(text, .strong)]
    case .inputs(let inputs):
      return inputs.enumerated().map { index, text in
        StyledText("[\(index + 1)]  ", .key) + text.styled(.strong)
      }
    case .rows(let rows): return rowLines(rows)
    case .order(let order): return orderLines(order)
    case .none: return []
    }
  }

  private func rowLines(_ chosen: [Set<Int>]) -> [StyledText] {
    guard case .rows(let columns, let rows, _) = view.prompt?.form else { return [] }
    return zip(rows, chosen).map { row, chosen in
      let texts = chosen.sorted().map { columns[$0].plainText }.joined(separator: ", ")
      return row.text.styled() + StyledText("  → " + texts, .strong)
    }
  }

  private func orderLines(_ order: [Int]) -> [StyledText] {
    guard case .ordering(let rows, _) = view.prompt?.form else { return [] }
    return order.enumerated().map { place, row in
      StyledText("\(place + 1)  ", .key) + rows[row].text.styled()
    }
  }
}
