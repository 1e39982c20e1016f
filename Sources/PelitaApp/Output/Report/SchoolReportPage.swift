import Curriculum
import Reports
import TrainingModel

/// The principal's report in words, for screen, page and tables alike.
struct SchoolReportPage {
  let report: SchoolReport
  let titles: LessonTitles
  let phrases: any Phrases
  let schoolName: String

  /// The whole page.
  var page: Page {
    Page(
      languageTag: titles.language.rawValue, title: phrases.reportTitle(schoolName),
      subtitle: phrases.reportSubtitle(CalendarDay(report.today), place: report.place),
      figures: figures, sections: sections,
      notes: phrases.reportNotes(madeOn: CalendarDay(report.today)))
  }

  /// What is seen first.
  var figures: [Page.Figure] {
    [
      Page.Figure(phrases.words(report.teachers), label: phrases.figureTeachers),
      Page.Figure(phrases.words(report.arrivals.groups[1]), label: phrases.figureFiles),
      Page.Figure(
        String(report.count(.held, .heldLater)), label: phrases.figureSessionsHeld),
      Page.Figure(
        String(report.count(.planned, .rescheduled)), label: phrases.figureSessionsPlanned),
      Page.Figure(
        phrases.words(report.applications.people.groups[1]), label: phrases.figureApplications),
      Page.Figure(
        phrases.words(report.mentoring.people.groups[1]), label: phrases.figureMentored),
    ]
  }

  /// The subjects in their order: what came of it in class stands before any status.
  var sections: [Page.Section] {
    [
      applications, sessions, obstacles, responses, needs, lessons, assignments, mentoring,
      meetings,
    ]
  }

  /// A cell with a count: a number where it may be one.
  func cell(_ count: PublicCount) -> ReportTable.Cell {
    count.number.map(ReportTable.Cell.number) ?? .text(phrases.words(count))
  }

  /// Cells of a whole and its groups.
  func cells(_ counts: PublicCounts) -> [ReportTable.Cell] {
    [cell(counts.total)] + counts.groups.map(cell)
  }
}
