import Reports
import Terminal
import TrainingModel

/// The report on one screen: the figures, and what is worth talking about.
struct OverviewScreen {
  let page: SchoolReportPage

  private var report: SchoolReport { page.report }
  private var phrases: any Phrases { page.phrases }

  var screen: Screen {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.principalTitle(page.schoolName.sanitisedLine), .title),
        StyledText(phrases.shortDate(CalendarDay(report.today)), .dim)))
    screen.space()
    for figure in page.figures {
      screen.choose("", figure.words + "  " + figure.label)
    }
    screen.space()
    screen.add(phrases.attentionTitle, .strong)
    let points = attention
    for point in points { screen.add("·  " + point, indent: 3) }
    if points.isEmpty { screen.add(phrases.nothingNeedsAttention, indent: 3) }
    screen.space()
    screen.add(phrases.countsExplained, .dim)
    return screen
  }

  /// What waits for somebody, the most pressing first.
  private var attention: [String] {
    let broken = report.count(.interrupted)
    let due = report.meetings.open.count(where: \.isDue)
    let needs = report.needs.count { $0.counts.groups[1] != .exact(0) }
    let obstacles = report.obstacles.reduce(0) { $0 + $1.open }
    return [
      broken > 0 ? phrases.attention(broken: broken) : nil,
      due > 0 ? phrases.attention(dueDecisions: due) : nil,
      needs > 0 ? phrases.attention(needsWithoutSession: needs) : nil,
      obstacles > 0 ? phrases.attention(openObstacles: obstacles) : nil,
    ].compactMap { $0 }
  }
}

/// A page as lines on the screen: the same words and numbers, without its drawings.
struct PageScreen {
  let page: Page
  let phrases: any Phrases

  var screen: Screen {
    var screen = Screen()
    screen.add(page.title.sanitisedLine, .title)
    screen.add(page.subtitle.sanitisedLine, .dim)
    for figure in page.figures { screen.add(figure.words + "  " + figure.label, indent: 3) }
    for section in page.sections {
      screen.space()
      screen.add(section.heading, .strong)
      for paragraph in section.paragraphs { screen.add(paragraph.sanitisedLine) }
      if let table = section.table { add(table, to: &screen) }
      for item in section.items { screen.add("·  " + item.sanitisedLine, indent: 3) }
    }
    screen.space()
    for note in page.notes { screen.add(note, .dim) }
    return screen
  }

  /// Each row begins with its name; what the columns say follows, one below the other.
  private func add(_ table: ReportTable, to screen: inout Screen) {
    for row in table.rows {
      screen.add("·  " + words(row[0]).sanitisedLine, indent: 3)
      let cells = zip(table.columns, row).dropFirst().filter { $0.1 != .empty }
      screen.add(
        cells.map { "\($0): \(words($1))" }.joined(separator: " · ").sanitisedLine, indent: 6)
    }
  }

  private func words(_ cell: ReportTable.Cell) -> String {
    if case .day(let day) = cell { phrases.shortDate(CalendarDay(day)) } else { cell.plainText }
  }
}
