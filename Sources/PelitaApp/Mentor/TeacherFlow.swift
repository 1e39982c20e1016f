import LearningRecord
import SchoolStore
import Terminal
import TrainingModel
import Workbench

/// One teacher: the page, every attempt, and what the mentor writes about it.
struct TeacherFlow {
  let desk: SchoolDesk
  let person: PersonID

  private var dialogue: Dialogue { desk.dialogue }
  private var phrases: any Phrases { desk.phrases }

  /// Shows the teacher's page until the mentor goes back.
  func run() throws {
    var news: String?
    while true {
      let overview = try desk.overview()
      guard var screen = try screen(overview) else { return }
      screen.news = news
      news = nil
      let needs = overview.needs(of: person)
      switch dialogue.choose(screen.menu) {
      case nil, .back?: return
      case .section(let section)?:
        try SectionFlow(desk: desk, page: screen.page).run(section)
      case .record?: news = try RecordForm(desk: desk, teachers: [person]).run().last
      case .reply?: news = try reply(to: needs.first { !$0.requests.isEmpty })
      case .handled?: news = try markHandled(needs)
      }
    }
  }

  /// The page; `nil` when the record does not know the teacher.
  func screen(_ overview: MentorOverview) throws -> TeacherScreen? {
    try TeacherPage(of: person, at: desk, in: overview).map { page in
      TeacherScreen(page: page, overview: overview, titles: desk.titles, phrases: phrases)
    }
  }

  /// Shows what was done at one activity.
  func look(at difficulty: Difficulty) throws {
    while true {
      let overview = try desk.overview()
      let need = overview.needs(of: person).first { $0.difficulty == difficulty }
      let timeline = ActivityTimeline.all(in: try desk.history(of: person))
        .first { $0.activity == difficulty.activity }
      let screen = ActivityScreen(
        name: overview.name(of: person), difficulty: difficulty, timeline: timeline, need: need,
        timeZone: desk.timeZone, titles: desk.titles, phrases: phrases)
      let said: String?
      switch dialogue.choose(screen.menu) {
      case nil, .back?: return
      case .page?: return try run()
      case .record?:
        let evidence = timeline?.moments.map(\.id) ?? []
        said =
          try RecordForm(
            desk: desk, teachers: [person], trigger: difficulty, evidence: evidence
          ).run().last
      case .reply?: said = try reply(to: need)
      case .handled?: said = try markHandled([need].compactMap { $0 })
      }
      if let said { tell(said) }
    }
  }

  private func tell(_ text: String) {
    var screen = Screen()
    screen.add(text, .right)
    dialogue.show(screen)
    dialogue.waitForEnter(below: screen)
  }

  private func reply(to need: HelpNeed?) throws -> String {
    guard let need, !need.requests.isEmpty else { return phrases.noRequestToAnswer }
    var sentence = ""
    if case .asked(let asked)? = need.signals.first?.reason { sentence = asked.sanitisedLine }
    var screen = Screen()
    screen.add(phrases.replyTo(desk.name(of: person), sentence: sentence), .strong)
    guard case .text(let text) = dialogue.ask(screen), !text.isEmpty else {
      return phrases.nothingWritten
    }
    try MentorWriting(desk: desk).reply(text, to: need)
    return try offerFile() ?? phrases.replyIsKept
  }

  /// Offers to save the teacher's file at once; what was said about it.
  private func offerFile() throws -> String? {
    var screen = Screen()
    screen.add(phrases.replyIsKept, .right)
    screen.add(phrases.makeFileFor(desk.name(of: person)), .strong)
    screen.add(phrases.lock(SchoolReaders([person], at: desk).lock), .dim)
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.makeFileNow, choice: true)
    menu.add("2", phrases.makeFileLater, choice: false)
    menu.accept("n", choice: false)
    menu.accept("0", choice: false)
    guard dialogue.choose(menu) == true else { return nil }
    while true {
      do {
        return phrases.told(try TeacherFile(desk: desk, teacher: person).save())
      } catch let trouble as FileTrouble {
        guard dialogue.wantsToTryAgain(after: phrases.explanation(of: trouble)) else { return nil }
      }
    }
  }

  private func markHandled(_ needs: [HelpNeed]) throws -> String {
    guard !needs.isEmpty else { return phrases.nothingToHandle }
    for need in needs { try MentorWriting(desk: desk).handled(need) }
    return phrases.markedAsHandled
  }
}
