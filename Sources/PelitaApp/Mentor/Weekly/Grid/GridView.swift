import Curriculum
import Terminal
import TrainingModel

/// A window onto the status grid: as many teachers and lessons as fit, from a corner that moves.
struct GridView {
  private static let nameColumns = 20
  private static let cellColumns = 4
  private static let dayColumns = 7

  let grid: StatusGrid
  let titles: LessonTitles
  let phrases: any Phrases
  /// The first teacher and lesson that are shown.
  private(set) var row = 0
  private(set) var column = 0
  /// How many of both fit.
  private(set) var rowsShown = 1
  private(set) var columnsShown = 1
  /// What the filters let through, in words; empty for everything.
  var filters = ""
  var news = ""

  /// Shows `grid` from its first corner.
  init(grid: StatusGrid, titles: LessonTitles, phrases: any Phrases) {
    self.grid = grid
    self.titles = titles
    self.phrases = phrases
  }

  /// Takes as many teachers and lessons as the window holds.
  mutating func fit(in dialogue: Dialogue) {
    let size = dialogue.console.size
    let width = min(size.columns - 1, 100)
    let room = width - Self.nameColumns - Self.dayColumns - 2
    columnsShown = max(room / Self.cellColumns, 1)
    guard dialogue.console.capabilities.isInteractive else {
      rowsShown = max(grid.rows.count, 1)
      return
    }
    rowsShown = 0
    let used = dialogue.rendered(screen).count
    rowsShown = max(size.rows - 1 - used, 1)
  }

  /// Takes all teachers, and the lessons that the width holds: for what is printed at once.
  mutating func takeAll(columns: Int) {
    rowsShown = max(grid.rows.count, 1)
    columnsShown = max(
      (columns - Self.nameColumns - Self.dayColumns - 3) / Self.cellColumns, 1)
  }

  /// Moves by so many windows, staying on the grid.
  mutating func move(rows: Int = 0, columns: Int = 0) {
    row = Self.moved(row, by: rows * rowsShown, count: grid.rows.count, shown: rowsShown)
    column = Self.moved(
      column, by: columns * columnsShown, count: grid.lessons.count, shown: columnsShown)
  }

  /// After the last part comes the first one.
  private static func moved(_ place: Int, by step: Int, count: Int, shown: Int) -> Int {
    guard step != 0 else { return place }
    if step > 0 { return place + shown < count ? place + shown : 0 }
    return max(place - shown, 0)
  }

  /// The teacher with this number, counted from 1 over the whole grid.
  func row(numbered text: String) -> StatusGrid.Row? {
    guard let number = Int(text), grid.rows.indices.contains(number - 1) else { return nil }
    return grid.rows[number - 1]
  }

  private var visibleColumns: Range<Int> {
    column..<min(column + columnsShown, grid.lessons.count)
  }

  /// The table and its keys.
  var screen: Screen {
    var screen = table
    screen.lines.append(
      .keys(
        movingKeys + [
          .init("f", phrases.keyFilter), .init("d", phrases.keyColumns),
          .init("k", phrases.keyBack),
        ]))
    return screen
  }

  /// Nothing is offered to turn to where everything is in sight.
  private var movingKeys: [Screen.KeyLabel] {
    var keys: [Screen.KeyLabel] = []
    if grid.rows.count > rowsShown {
      keys += [.init("Enter", phrases.keyNextPart), .init("-", phrases.keyEarlierPart)]
    }
    if grid.lessons.count > columnsShown {
      keys += [.init(">", phrases.keyRight), .init("<", phrases.keyLeft)]
    }
    return keys
  }

  /// Header first, then the teachers, and what the marks mean.
  var table: Screen {
    var screen = Screen()
    let place = phrases.gridPlace(
      rows: (row + 1, min(row + rowsShown, grid.rows.count), grid.rows.count),
      columns: (column + 1, visibleColumns.upperBound, grid.lessons.count))
    screen.lines.append(.edges(StyledText(phrases.gridTitle, .title), StyledText(place, .dim)))
    if !filters.isEmpty { screen.add(filters.sanitisedLine, .strong) }
    if !news.isEmpty { screen.add(news, .warning) }
    screen.lines.append(.verbatim(StyledText(header, .strong)))
    for (index, one) in grid.rows.enumerated().dropFirst(row).prefix(rowsShown) {
      screen.lines.append(.verbatim(StyledText(line(of: one, number: index + 1))))
    }
    if grid.rows.isEmpty { screen.add(phrases.gridIsEmpty, .dim) }
    screen.add(phrases.gridMarks, .dim)
    return screen
  }

  private var header: String {
    let numbers = visibleColumns.map { Self.padded(String($0 + 1), Self.cellColumns) }.joined()
    return " " + Self.padded(phrases.gridName, Self.nameColumns) + numbers + " "
      + phrases.gridLastActivity
  }

  private func line(of row: StatusGrid.Row, number: Int) -> String {
    let marks = visibleColumns.map {
      Self.padded(Self.mark(of: row.cells[$0]), Self.cellColumns)
    }.joined()
    let day = row.lastActivity.map { phrases.shortDate(CalendarDay($0)) } ?? ""
    let name = "\(number)  \(row.name.sanitisedLine)"
    return " " + Self.padded(name, Self.nameColumns) + marks + " " + day
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
