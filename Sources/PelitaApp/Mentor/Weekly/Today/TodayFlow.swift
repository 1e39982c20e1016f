import LearningRecord
import Terminal
import TrainingModel

/// Today's whole list, however long: scrolled and searched, each line opens what it names.
struct TodayFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  private enum Opening {
    case group(HelpGroup)
    case page(PersonID)
  }

  /// Shows the list until the mentor goes back.
  func run() throws {
    while true {
      let overview = try desk.overview()
      switch desk.dialogue.pick(listing(overview)) {
      case .chosen(.group(let group)): try HelpGroupFlow(desk: desk, group: group).run()
      case .chosen(.page(let person)): try TeacherFlow(desk: desk, person: person).run()
      case .back, .gone: return
      }
    }
  }

  private func listing(_ overview: MentorOverview) -> Listing<Opening> {
    var heading = Screen()
    heading.lines.append(
      .edges(
        StyledText(phrases.todayTitle, .title),
        StyledText(phrases.shortDate(CalendarDay(overview.today)))))
    let (asked, others) = overview.lines.reduce(into: (0, 0)) { counts, group in
      if group.rule == .asked {
        counts.0 += group.needs.count
      } else {
        counts.1 += group.needs.count
      }
    }
    let groups = overview.lines.map { group in
      let title = desk.titles.title(of: group.difficulty)
      let reason = group.needs.first?.signals.first.map { phrases.reason($0, title: title) } ?? ""
      let day = overview.timeZone.day(atMilliseconds: group.sinceMilliseconds)
      return Listing.Item(
        title: group.needs.map { overview.name(of: $0.person) }.joined(separator: ", "),
        detail: "\(reason) · \(phrases.since(CalendarDay(day)))", choice: Opening.group(group),
        section: group.rule == .asked
          ? phrases.askedForHelp(asked) : phrases.needsCompany(others))
    }
    let silent = overview.noNews.map { silent in
      Listing.Item(
        title: overview.name(of: silent.person),
        detail: phrases.noFileSince(silent.newestFileDay.map(CalendarDay.init)),
        choice: Opening.page(silent.person),
        section: phrases.noNewsYet(overview.noNews.count))
    }
    return Listing(heading: heading, items: groups + silent)
  }
}
