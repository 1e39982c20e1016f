import Reports
import Terminal
import TrainingModel

/// The report's first page on one screen: the same sentences and figures, and what is worth talking
/// about.
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
    let opening = page.opening
    screen.add(opening.sentences.joined(separator: " "))
    screen.space()
    let figures = page.figures.map { $0.words + " " + $0.label }
    for place in stride(from: 0, to: figures.count, by: 2) {
      screen.add(figures[place..<min(place + 2, figures.count)].joined(separator: " · "), indent: 3)
    }
    screen.space()
    screen.add(opening.attentionHeading, .strong)
    for point in opening.attention { screen.add("·  " + point, indent: 3) }
    return screen
  }

  /// The seven questions, each with its answer.
  var questions: Screen {
    var screen = Screen()
    screen.add(phrases.questionsHeading, .title)
    for (place, chapter) in page.chapters.enumerated() {
      screen.choose(String(place + 1), chapter.question)
      screen.add(chapter.answer.sanitisedLine, .dim, indent: 4)
    }
    return screen
  }

  /// Everything, for a command.
  func words(at desk: SchoolDesk) -> String {
    var whole = screen
    whole.space()
    whole.lines += questions.lines
    whole.space()
    whole.add(phrases.countsExplained, .dim)
    return desk.text(of: whole)
  }
}
