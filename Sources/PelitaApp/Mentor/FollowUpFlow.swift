import Terminal
import TrainingModel

/// What was agreed to be looked at again, and what of it is done.
struct FollowUpFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// Shows the list until the mentor goes back.
  func run() throws {
    var news: String?
    while true {
      let followUps = try desk.overview().followUps
      guard let choice = desk.dialogue.choose(menu(followUps, news: news)) else { return }
      guard let index = choice else { return }
      try MentorWriting(desk: desk).followedUp(followUps[index])
      news = phrases.followUpIsDone(desk.name(of: followUps[index].teacher).sanitisedLine)
    }
  }

  private func menu(_ followUps: [FollowUp], news: String?) -> Menu<Int?> {
    var screen = Screen()
    screen.add(phrases.followUpsTitle, .title)
    if let news { screen.add(news, .right) }
    screen.add(followUps.isEmpty ? phrases.noFollowUps : phrases.followUpNeedsNumber, .dim)
    screen.space()
    var menu = Menu<Int?>(screen)
    for (index, followUp) in followUps.enumerated() {
      let day = phrases.shortDate(CalendarDay(followUp.day))
      menu.add(
        String(index + 1), "\(day)  \(desk.name(of: followUp.teacher).sanitisedLine)",
        detail: followUp.agreed.sanitisedLine, choice: index)
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, nil)])
    menu.accept("0", choice: nil)
    return menu
  }
}
