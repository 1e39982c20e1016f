import Curriculum
import Terminal
import TrainingModel

/// Teachers × lessons, as many columns as the window holds; marks do not rest on colour.
struct GridScreen {
  let grid: StatusGrid
  let titles: LessonTitles
  let phrases: any Phrases

  /// Lessons that somebody has begun come in; the others would be empty columns.
  private var columns: [Int] {
    let used = grid.lessons.indices.filter { column in
      grid.rows.contains { $0.cells[column].status != .notStarted || $0.cells[column].needsHelp }
    }
    return Array((used.isEmpty ? Array(grid.lessons.indices) : used).prefix(12))
  }

  var screen: Screen {
    var screen = Screen()
    screen.add(phrases.gridTitle, .title)
    screen.space()
    let columns = columns
    let numbers = columns.indices.map { Self.padded(String($0 + 1), 4) }.joined()
    screen.lines.append(.verbatim(StyledText(" " + Self.padded("", 18) + numbers, .dim)))
    for row in grid.rows { screen.lines.append(.verbatim(StyledText(line(of: row, columns)))) }
    screen.space()
    screen.add(phrases.gridMarks, .dim)
    screen.add(phrases.gridColumnsAre, .dim)
    for (index, column) in columns.enumerated() {
      screen.add("\(index + 1)  \(titles.title(of: grid.lessons[column]))", .dim, indent: 3)
    }
    screen.space()
    return screen
  }

  private func line(of row: StatusGrid.Row, _ columns: [Int]) -> String {
    let marks = columns.map { Self.padded(Self.mark(of: row.cells[$0]), 4) }.joined()
    let day = row.lastActivity.map { phrases.shortDate(CalendarDay($0)) } ?? ""
    return " " + Self.padded(row.name.sanitisedLine, 18) + marks + " " + day
  }

  private static func mark(of cell: StatusGrid.Cell) -> String {
    let mark =
      switch cell.status {
      case .notStarted: "·"
      case .started: "◐"
      case .completed: "✓"
      case .mastered: "✓✓"
      }
    return cell.needsHelp ? mark + "!" : mark
  }

  /// Cut or filled to `width` columns of the terminal.
  private static func padded(_ text: String, _ width: Int) -> String {
    var text = text
    while text.displayWidth > width - 1 { text.removeLast() }
    return text + String(repeating: " ", count: width - text.displayWidth)
  }
}
