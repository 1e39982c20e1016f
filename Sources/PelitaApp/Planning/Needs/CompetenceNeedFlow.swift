import Curriculum
import Terminal
import TrainingModel

/// One competence: who needs it, why and since when; what answers it, and who could teach it.
struct CompetenceNeedFlow {
  let desk: SchoolDesk
  let code: CompetenceCode

  private enum Choice {
    case need(OpenNeed)
    case record
    case details
    case plan
  }

  private var phrases: any Phrases { desk.phrases }

  /// Plays until somebody goes back, or nobody needs it any more.
  func run() throws {
    var news: [String] = []
    while let need = try desk.coverage()[code] {
      guard case .chosen(let choice) = desk.dialogue.pick(listing(need, news: news)) else {
        return
      }
      switch choice {
      case .need(let open): news = try OpenNeedFlow(desk: desk, need: open).run()
      case .record: news = try NeedForm(desk: desk, competence: code).run()
      case .plan:
        _ = try SessionPlanFlow(
          desk: desk, topic: desk.name(of: need.competence), competences: [code]
        ).run()
        news = []
      case .details:
        let screen = details(need)
        desk.dialogue.show(screen, isPaged: true)
        desk.dialogue.waitForEnter(below: screen)
        news = []
      }
    }
  }

  private func listing(_ need: CompetenceNeed, news: [String]) -> Listing<Choice> {
    var heading = Screen()
    heading.add(desk.name(of: need.competence).sanitisedLine, .title)
    heading.add(
      phrases.needLine(
        people: need.needs.count, waiting: need.unanswered.count, sessions: need.answers.count))
    for line in news { heading.add(line.sanitisedLine, .right) }
    let items = need.needs.map { open in
      Listing<Choice>.Item(title: open.name, detail: detail(of: open), choice: .need(open))
    }
    return Listing(
      heading: heading, items: items,
      keys: [
        ("d", phrases.keyWhatAnswers, .details), ("c", phrases.keyRecordNeed, .record),
        ("j", phrases.keyPlanSession, .plan),
      ])
  }

  private func detail(of open: OpenNeed) -> String {
    let since = open.since.map { phrases.sinceDay(phrases.shortDate(CalendarDay($0))) }
    return
      ([phrases.level(open.level), phrases.evidence(open.evidence)] + [since].compactMap { $0 })
      .joined(separator: " · ")
  }

  /// Everything about the competence, for output without questions.
  func page(_ need: CompetenceNeed) -> Screen {
    var screen = details(need)
    screen.add(phrases.whoNeedsIt, .strong)
    for open in need.needs {
      screen.add("·  \(open.name): \(detail(of: open))".sanitisedLine, indent: 3)
    }
    screen.space()
    return screen
  }

  private func details(_ need: CompetenceNeed) -> Screen {
    var screen = Screen()
    screen.add(desk.name(of: need.competence).sanitisedLine, .title)
    screen.add(need.code.text, .dim)
    screen.space()
    screen.add(phrases.sessionsThatAnswer, .strong)
    if need.answers.isEmpty { screen.add(phrases.noSessionAnswers, indent: 3) }
    for answer in need.answers {
      let day = answer.day.map { phrases.shortDate(CalendarDay($0)) } ?? phrases.dayIsOpen
      screen.add(
        "·  "
          + phrases.answerLine(
            answer.topic, day: day, status: phrases.name(of: answer.status),
            people: answer.people.count
          ).sanitisedLine, indent: 3)
    }
    if !need.unanswered.isEmpty {
      screen.add(phrases.notReached(desk.names(of: need.unanswered)).sanitisedLine, indent: 3)
    }
    screen.space()
    screen.add(phrases.couldTeach, .strong)
    if need.teachers.isEmpty { screen.add(phrases.nobodyCouldTeach, indent: 3) }
    for teacher in need.teachers.prefix(12) {
      screen.add("·  \(teacher.name.sanitisedLine): \(phrases.proof(teacher.proof))", indent: 3)
    }
    screen.space()
    return screen
  }
}
