import LearningRecord
import Terminal
import TrainingModel

/// One teacher: what was tried in class, then how far they are, then the sections by number.
struct TeacherScreen {
  let page: TeacherPage
  let overview: MentorOverview
  let titles: LessonTitles
  let phrases: any Phrases
  var news: String?

  /// What can be chosen.
  enum Choice: Hashable {
    case section(TeacherPage.Section)
    case record
    case reply
    case handled
    case back
  }

  var menu: Menu<Choice> {
    var screen = heading
    screen.space()
    var menu = Menu<Choice>(screen)
    for section in TeacherPage.Section.allCases {
      let count = page.count(of: section)
      menu.add(
        String(section.rawValue), phrases.title(of: section), detail: detail(of: section, count),
        isAvailable: count > 0, choice: .section(section))
    }
    menu.draw { $0.space() }
    menu.add(keys: [
      ("c", phrases.writeRecord, .record), ("y", phrases.writeReply, .reply),
      ("h", phrases.markHandled, .handled), ("k", phrases.keyBack, .back),
    ])
    menu.accept("0", choice: .back)
    return menu
  }

  private var heading: Screen {
    var screen = Screen()
    let file = page.standing.newestFileMilliseconds.map {
      CalendarDay(overview.timeZone.day(atMilliseconds: $0))
    }
    screen.lines.append(
      .edges(
        StyledText(overview.name(of: page.standing.person).sanitisedLine, .title),
        StyledText(phrases.newestFile(file))))
    if let news { screen.add(news, .right) }
    if let newest = page.applications.all.first?.application {
      let day = phrases.shortDate(CalendarDay(newest.day))
      screen.add(phrases.triedInClass(day, newest.tried).sanitisedLine)
    }
    let done = page.standing.lessons.values.count { $0.status >= .completed }
    let started = page.standing.lessons.values.count { $0.status == .started }
    screen.add(phrases.lessonsDone(done, started: started), .dim)
    return screen
  }

  /// The number, and for what presses the first of it.
  private func detail(of section: TeacherPage.Section, _ count: Int) -> String {
    if section == .needs, let need = page.needs.first, let signal = need.signals.first {
      let reason = phrases.reason(signal, title: titles.title(of: need.difficulty))
      return reason.sanitisedLine
    }
    return count == 0 ? "" : "\(count)"
  }
}
