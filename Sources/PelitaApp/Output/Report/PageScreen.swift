import Reports
import Terminal
import TrainingModel

/// A page as lines on the screen: the same words and numbers, without its drawings.
struct PageScreen {
  let page: Page
  let phrases: any Phrases

  var screen: Screen {
    var screen = Screen()
    screen.add(page.title.sanitisedLine, .title)
    screen.add(page.subtitle.sanitisedLine, .dim)
    for sentence in page.opening?.sentences ?? [] { screen.add(sentence.sanitisedLine) }
    for figure in page.figures { screen.add(figure.words + "  " + figure.label, indent: 3) }
    if let opening = page.opening {
      screen.space()
      screen.add(opening.attentionHeading, .strong)
      for point in opening.attention { screen.add("·  " + point.sanitisedLine, indent: 3) }
    }
    for section in page.sections { add(section, to: &screen) }
    for (place, chapter) in page.chapters.enumerated() {
      screen.space()
      add(chapter, number: place + 1, to: &screen)
    }
    screen.space()
    for note in page.notes { screen.add(note, .dim) }
    return screen
  }

  /// One question with everything that shows more of it.
  func screen(of chapter: Page.Chapter, number: Int) -> Screen {
    var screen = Screen()
    add(chapter, number: number, to: &screen)
    return screen
  }

  private func add(_ chapter: Page.Chapter, number: Int, to screen: inout Screen) {
    screen.add("\(number)  \(chapter.question)", .title)
    screen.add(chapter.answer.sanitisedLine)
    for section in chapter.sections { add(section, to: &screen) }
  }

  private func add(_ section: Page.Section, to screen: inout Screen) {
    screen.space()
    screen.add(section.heading, .strong)
    for paragraph in section.paragraphs { screen.add(paragraph.sanitisedLine) }
    if let table = section.table { add(table, to: &screen) }
    for item in section.items { screen.add("·  " + item.sanitisedLine, indent: 3) }
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
