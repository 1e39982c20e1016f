import Curriculum
import Reports
import TrainingModel

/// The principal's report in words, for screen, page and tables alike.
struct SchoolReportPage {
  let report: SchoolReport
  let titles: LessonTitles
  let phrases: any Phrases
  let schoolName: String

  /// The whole page: what came of it in class stands before any question.
  var page: Page {
    Page(
      languageTag: titles.language.rawValue, title: phrases.reportTitle(schoolName),
      subtitle: phrases.reportSubtitle(CalendarDay(report.today), place: report.place),
      opening: opening, figures: figures, sections: [applications], chapters: chapters,
      notes: phrases.reportNotes(madeOn: CalendarDay(report.today)))
  }

  /// What is read first.
  var opening: Page.Opening {
    let points = attention
    return Page.Opening(
      heading: phrases.openingHeading,
      sentences: phrases.openingSentences(report, attention: points.first),
      attentionHeading: phrases.attentionTitle,
      attention: points.isEmpty ? [phrases.nothingNeedsAttention] : points,
      questionsHeading: phrases.questionsHeading)
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

  /// What waits for somebody, the most pressing first.
  var attention: [String] {
    let broken = report.count(.interrupted)
    let unnoted = report.sessions.count { $0.openPoints.contains(.notNoted) }
    let due = report.meetings.open.count(where: \.isDue)
    let needs = report.needsWithoutSession
    let obstacles = report.obstacles.reduce(0) { $0 + $1.open }
    return [
      broken > 0 ? phrases.attention(broken: broken) : nil,
      unnoted > 0 ? phrases.attention(sessionsNotNoted: unnoted) : nil,
      due > 0 ? phrases.attention(dueDecisions: due) : nil,
      needs > 0 ? phrases.attention(needsWithoutSession: needs) : nil,
      report.plans.isEmpty ? nil : phrases.attention(plans: report.plans.count),
      obstacles > 0 ? phrases.attention(openObstacles: obstacles) : nil,
    ].compactMap { $0 }
  }

  /// The seven questions with their answers and what shows more of them.
  var chapters: [Page.Chapter] {
    let sections = [
      [help], [hard], [lessons, assignments], [needs, idleSessions], [times, plans],
      [sessions, obstacles, responses, openPoints, evaluations, meetings], [effect, mentoring],
    ]
    return zip(zip(phrases.questions, answers), sections).map { asked, sections in
      Page.Chapter(question: asked.0, answer: asked.1, sections: sections.compactMap { $0 })
    }
  }

  private var answers: [String] {
    let hardest = report.practice?.hard.first.map { titles.title(of: $0.activity, in: $0.lesson) }
    return [
      phrases.answerHelp(
        report.practice?.help, silence: report.silence, never: report.arrivals.groups[0]),
      phrases.answerHard(report.practice, hardest: hardest),
      phrases.answerStatus(report),
      phrases.answerNeeds(
        withoutSession: report.needsWithoutSession, idle: report.idleSessions.count,
        known: report.needs.count),
      phrases.answerTimes(report.times, plans: report.plans.count),
      phrases.answerSessions(report, open: openItems.count),
      phrases.answerMentoring(report.mentoring),
    ]
  }

  /// A cell with a count: a number where it may be one.
  func cell(_ count: PublicCount) -> ReportTable.Cell {
    count.number.map(ReportTable.Cell.number) ?? .range(phrases.words(count))
  }

  /// A cell with a share in fifths.
  func cell(_ share: FifthShare?) -> ReportTable.Cell {
    .text(share.map(phrases.words) ?? phrases.tooFewToTell)
  }

  /// Cells of a whole and its groups.
  func cells(_ counts: PublicCounts) -> [ReportTable.Cell] {
    [cell(counts.total)] + counts.groups.map(cell)
  }
}

extension SchoolReport {
  /// Needs that some have whom no session reaches.
  var needsWithoutSession: Int { needs.count { $0.counts.groups[1] != .exact(0) } }
}
