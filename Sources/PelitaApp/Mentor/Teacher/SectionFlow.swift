import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// One section of a teacher's page, as a list to look through; what can be opened opens.
struct SectionFlow {
  let desk: SchoolDesk
  let page: TeacherPage

  private var phrases: any Phrases { desk.phrases }
  private var person: PersonID { page.standing.person }

  /// What a line of the list opens.
  private enum Opening {
    case difficulty(Difficulty)
    case record(EntityID)
    /// A text of its own, in full.
    case text([String])
    case nothing
  }

  /// Shows the section until the mentor goes back.
  func run(_ section: TeacherPage.Section) throws {
    var heading = Screen()
    heading.lines.append(
      .edges(
        StyledText(phrases.title(of: section), .title),
        StyledText(desk.name(of: person).sanitisedLine, .dim)))
    let listing = Listing(heading: heading, items: items(of: section))
    while case .chosen(let opening) = desk.dialogue.pick(listing) {
      switch opening {
      case .difficulty(let difficulty):
        return try TeacherFlow(desk: desk, person: person).look(at: difficulty)
      case .record(let id): return try RecordFlow(desk: desk, record: id).run()
      case .text(let texts): show(texts)
      case .nothing: continue
      }
    }
  }

  private func show(_ texts: [String]) {
    var screen = Screen()
    for text in texts where !text.isEmpty {
      screen.add(text.sanitisedLine)
      screen.space()
    }
    desk.dialogue.show(screen, isPaged: true)
    desk.dialogue.waitForEnter(below: screen)
  }

  private func items(of section: TeacherPage.Section) -> [Listing<Opening>.Item] {
    switch section {
    case .applications: page.applications.all.map(item(of:))
    case .needs: page.needs.flatMap(items(of:))
    case .activities: page.activities.map(item(of:))
    case .performances: page.performances.map(item(of:))
    case .reflections: page.reflections.map(item(of:))
    case .assignments:
      page.assignments.map { progress, titles in
        .init(title: phrases.assignment(progress, titles: titles), choice: .nothing)
      }
    case .records: page.records.map(item(of:))
    case .timeline: page.timeline.happenings.map(item(of:))
    }
  }

  private func item(of told: ClassApplications.Told) -> Listing<Opening>.Item {
    let application = told.application
    let day = phrases.shortDate(CalendarDay(application.day))
    return .init(
      title: "\(day)  \(application.tried)",
      detail: told.isPrivate ? phrases.forMentorOnly : application.result,
      choice: .text([
        application.tried, application.result, application.next,
        told.isPrivate ? phrases.forMentorOnly : "",
      ]))
  }

  private func items(of need: HelpNeed) -> [Listing<Opening>.Item] {
    need.signals.map { signal in
      let day = desk.timeZone.day(atMilliseconds: signal.sinceMilliseconds)
      return .init(
        title: phrases.reason(signal, title: desk.titles.title(of: need.difficulty)),
        detail: phrases.since(CalendarDay(day)),
        choice: need.difficulty.activity == nil ? .nothing : .difficulty(need.difficulty))
    }
  }

  private func item(of timeline: ActivityTimeline) -> Listing<Opening>.Item {
    let verdicts = timeline.moments.compactMap { moment -> Verdict? in
      guard case .answered(let attempt) = moment.body else { return nil }
      return attempt.verdict == .unchecked ? nil : attempt.verdict
    }
    return .init(
      title: desk.titles.title(of: timeline.activity, in: timeline.lesson),
      detail: phrases.triesCame(verdicts.count, right: verdicts.count { $0 == .right }),
      choice: .difficulty(.activity(timeline.lesson, timeline.activity)))
  }

  private func item(of timed: TimedPerformance) -> Listing<Opening>.Item {
    let day = CalendarDay(desk.timeZone.day(atMilliseconds: timed.time.milliseconds))
    let title = desk.titles.title(of: timed.performance.exercise, in: nil as LessonID?)
    let verdict =
      switch timed.verdict {
      case .right: phrases.verdictRight
      case .wrong: timed.performance.told.first ?? phrases.verdictWrong
      case .unchecked: phrases.verdictUnchecked
      }
    return .init(
      title: "\(phrases.shortDate(day))  \(title)", detail: verdict,
      choice: .text([title, timed.performance.work] + timed.performance.told))
  }

  private func item(of reflection: SharedReflection) -> Listing<Opening>.Item {
    let day = CalendarDay(desk.timeZone.day(atMilliseconds: reflection.writtenMilliseconds))
    return .init(
      title: "\(phrases.shortDate(day))  \(reflection.text)",
      detail: desk.titles.title(of: reflection.lesson), choice: .text([reflection.text]))
  }

  private func item(of record: Entry<MentoringText>) -> Listing<Opening>.Item {
    let day = phrases.shortDate(CalendarDay(desk.day(of: record)))
    let standing = phrases.word(for: MentorWriting(desk: desk).standing(of: record))
    return .init(
      title: "\(day)  \(record.body.observed)", detail: standing, choice: .record(record.id))
  }

  private func item(of happening: TeacherTimeline.Happening) -> Listing<Opening>.Item {
    .init(
      title: HappeningLine(happening.kind, desk: desk).text,
      choice: HappeningLine.difficulty(happening.kind).map(Opening.difficulty) ?? .nothing,
      section: phrases.longDate(CalendarDay(happening.day)))
  }
}
