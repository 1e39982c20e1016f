import Terminal
import TrainingModel

/// Planning meetings: minutes, and decisions that become sessions.
struct MeetingsFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    var news: [String] = []
    while case .chosen(let meeting) = desk.dialogue.pick(listing(news: news)) {
      let flow = MeetingFlow(keeper: MeetingKeeper(desk: desk, id: meeting))
      news = try meeting == nil ? flow.begin() : flow.run()
    }
    return []
  }

  private func listing(news: [String]) -> Listing<EntityID?> {
    let phrases = desk.phrases
    var heading = Screen()
    heading.add(phrases.menuMeetings, .title)
    for line in news { heading.add(line.sanitisedLine, .right) }
    let meetings = desk.meetings
    if meetings.isEmpty { heading.add(phrases.noMeetingsYet) }
    return Listing(
      heading: heading,
      items: meetings.map { entry in
        let day = phrases.shortDate(CalendarDay(entry.body.day))
        let count = phrases.decisionsCount(
          entry.body.decisions.count,
          sessions: entry.body.decisions.compactMap(\.session).count)
        return .init(
          title: entry.body.title, detail: "\(day) · \(count)", choice: entry.id)
      }, keys: [("c", phrases.keyNewMeeting, nil)])
  }
}

extension SchoolDesk {
  /// All meetings, the newest first.
  var meetings: [Entry<Meeting>] {
    model.entries(of: Meeting.self).sorted { ($1.body.day, $1.id) < ($0.body.day, $0.id) }
  }
}
