import LearningRecord
import Terminal
import TrainingModel

/// One teacher: needs, assignments, attempts by activity, mentoring records.
struct TeacherScreen {
  private static let activitiesShown = 9

  let standing: TeacherStanding
  let overview: MentorOverview
  let timelines: [ActivityTimeline]
  let records: [MentoringText]
  let assignments: [(progress: AssignmentProgress, titles: [String])]
  let titles: LessonTitles
  let phrases: any Phrases
  var news: String?

  /// What can be chosen.
  enum Choice: Hashable {
    case activity(Int)
    case record
    case reply
    case handled
    case back
  }

  var menu: Menu<Choice> {
    var screen = heading
    section(phrases.pageNeeds, needs.isEmpty ? [phrases.nothingNeeded] : needs, on: &screen)
    section(
      phrases.pageAssignments,
      assignments.map { phrases.assignment($0.progress, titles: $0.titles) }, on: &screen)
    section(
      phrases.pageRecords,
      records.map { phrases.record(observed: $0.observed, agreed: $0.agreed) }, on: &screen)
    if !timelines.isEmpty {
      screen.space()
      screen.add(phrases.pageActivities, .strong)
    }
    var menu = Menu<Choice>(screen)
    for (index, timeline) in timelines.prefix(Self.activitiesShown).enumerated() {
      menu.add(
        String(index + 1), titles.title(of: timeline.activity, in: timeline.lesson),
        detail: titles.title(of: timeline.lesson), choice: .activity(index))
    }
    menu.draw { $0.space() }
    menu.add(keys: [
      ("c", phrases.writeRecord, .record), ("y", phrases.writeReply, .reply),
      ("h", phrases.markHandled, .handled), ("k", phrases.keyBack, .back),
    ])
    menu.accept("0", choice: .back)
    return menu
  }

  /// The activity with this number, counted from 0.
  func difficulty(_ index: Int) -> Difficulty {
    .activity(timelines[index].lesson, timelines[index].activity)
  }

  private var heading: Screen {
    var screen = Screen()
    let file = standing.newestFileMilliseconds.map {
      CalendarDay(overview.timeZone.day(atMilliseconds: $0))
    }
    screen.lines.append(
      .edges(
        StyledText(overview.name(of: standing.person).sanitisedLine, .title),
        StyledText(phrases.newestFile(file))))
    if let news { screen.add(news, .right) }
    let done = standing.lessons.values.count { $0.status >= .completed }
    let started = standing.lessons.values.count { $0.status == .started }
    screen.add(phrases.lessonsDone(done, started: started))
    return screen
  }

  private var needs: [String] {
    overview.needs(of: standing.person).flatMap { need in
      need.signals.map { phrases.reason($0, title: titles.title(of: need.difficulty)) }
    }
  }

  private func section(_ title: String, _ lines: [String], on screen: inout Screen) {
    guard !lines.isEmpty else { return }
    screen.space()
    screen.add(title, .strong)
    for line in lines { screen.add("·  " + line.sanitisedLine, indent: 3) }
  }
}
