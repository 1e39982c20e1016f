import Terminal
import TrainingModel

/// What was agreed to be looked at again: done, moved to another day, with what came of it.
struct FollowUpFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }
  private var writing: MentorWriting { MentorWriting(desk: desk) }

  /// What can be done about one.
  private enum Choice: Hashable {
    case done
    case move
    case page
    case back
  }

  /// Shows the list until the mentor goes back.
  func run() throws {
    var news = ""
    while true {
      let followUps = try desk.overview().followUps
      let picked = desk.dialogue.pick(listing(followUps, news: news))
      guard case .chosen(let followUp) = picked else { return }
      news = try look(at: followUp)
    }
  }

  private func listing(_ followUps: [FollowUp], news: String) -> Listing<FollowUp> {
    var heading = Screen()
    heading.add(phrases.followUpsTitle, .title)
    if !news.isEmpty { heading.add(news, .right) }
    if followUps.isEmpty { heading.add(phrases.noFollowUps) }
    return Listing(
      heading: heading,
      items: followUps.map { followUp in
        let day = phrases.shortDate(CalendarDay(followUp.day))
        return Listing.Item(
          title: "\(day)  \(desk.name(of: followUp.teacher))", detail: followUp.agreed,
          choice: followUp,
          section: followUp.isDue(on: desk.today) ? phrases.dueThisWeek : phrases.dueLater)
      })
  }

  private func look(at followUp: FollowUp) throws -> String {
    while true {
      switch desk.dialogue.choose(menu(of: followUp)) {
      case nil, .back?: return ""
      case .page?: try TeacherFlow(desk: desk, person: followUp.teacher).run()
      case .done?:
        guard let outcome = desk.form.text(phrases.whatCameOfIt, note: phrases.mayStayEmpty) else {
          continue
        }
        try writing.followedUp(followUp, outcome: outcome)
        return phrases.followUpIsDone(desk.name(of: followUp.teacher)).sanitisedLine
      case .move?:
        guard let day = desk.form.day(phrases.moveToWhen)?.value else { continue }
        try writing.move(followUp, to: day)
        return phrases.followUpIsMoved(
          desk.name(of: followUp.teacher), phrases.longDate(CalendarDay(day))
        ).sanitisedLine
      }
    }
  }

  private func menu(of followUp: FollowUp) -> Menu<Choice> {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(desk.name(of: followUp.teacher).sanitisedLine, .title),
        StyledText(phrases.longDate(CalendarDay(followUp.day)))))
    screen.space()
    if let record = writing.record(of: followUp) {
      screen.add(phrases.partObserved, .dim)
      screen.add(record.body.observed.sanitisedLine, indent: 3)
    }
    screen.add(phrases.partAgreed, .dim)
    screen.add(
      followUp.agreed.isEmpty ? phrases.stillEmpty : followUp.agreed.sanitisedLine, indent: 3)
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.isDone, choice: .done)
    menu.add("2", phrases.moveToOtherDay, choice: .move)
    menu.draw { $0.space() }
    menu.add(keys: [
      ("d", phrases.teachersPage, .page), ("k", phrases.keyBack, .back),
    ])
    menu.accept("0", choice: .back)
    return menu
  }
}
