import LearningRecord
import Terminal
import TrainingModel

/// Teachers with the same difficulty: why each is named, and one demonstration for all of them.
struct HelpGroupFlow {
  let desk: SchoolDesk
  let group: HelpGroup

  private var phrases: any Phrases { desk.phrases }

  private enum Opening {
    case teacher(PersonID)
    case record
  }

  /// Shows the group until the mentor goes back.
  func run() throws {
    var news: [String] = []
    while true {
      switch desk.dialogue.pick(listing(news)) {
      case .chosen(.teacher(let person)):
        let flow = TeacherFlow(desk: desk, person: person)
        try group.difficulty.lesson == nil ? flow.run() : flow.look(at: group.difficulty)
        news = []
      case .chosen(.record):
        news = try RecordForm(
          desk: desk, teachers: group.needs.map(\.person), trigger: group.difficulty
        ).run()
      case .back, .gone: return
      }
    }
  }

  private func listing(_ news: [String]) -> Listing<Opening> {
    var heading = Screen()
    let title = desk.titles.title(of: group.difficulty)
    heading.add((title ?? phrases.pageNeeds).sanitisedLine, .title)
    for line in news { heading.add(line, .right) }
    if group.needs.count > 1, let title {
      heading.add(phrases.threeMinutes, .strong)
      for step in Demonstration(title: title).steps(phrases) {
        heading.lines.append(.text(StyledText("·  " + step), indent: 3, hanging: 6))
      }
    }
    return Listing(
      heading: heading,
      items: group.needs.map { need in
        let reasons = need.signals.map { phrases.reason($0, title: nil) }
        let day = desk.timeZone.day(atMilliseconds: need.sinceMilliseconds)
        return Listing.Item(
          title: desk.name(of: need.person),
          detail: reasons.joined(separator: "; ") + " · " + phrases.since(CalendarDay(day)),
          choice: .teacher(need.person))
      },
      keys: [(key: "c", label: phrases.recordForAll, choice: .record)])
  }
}
