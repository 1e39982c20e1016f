import Terminal
import TrainingModel

/// What the teacher told about the class: to read, change, take back, and to tell more.
struct ApplicationsFlow {
  let desk: TeacherDesk

  private var phrases: any Phrases { desk.phrases }

  private enum Choice {
    case tell
    case application(OwnApplication)
  }

  /// Plays until the teacher goes back.
  func run() throws {
    while true {
      let applications = try desk.applications()
      guard !applications.isEmpty else { return try tell() }
      switch desk.dialogue.pick(try listing(applications)) {
      case .back, .gone: return
      case .chosen(.tell): try tell()
      case .chosen(.application(let application)): try page(of: application)
      }
    }
  }

  /// Asks the three questions about `occasion` and says what became of it.
  ///
  /// - Returns: What is to be told on the screen before.
  func tell(about occasion: ClassOccasion) throws -> [String] {
    let title = desk.title(of: occasion.subject, in: try desk.mail())
    let form = ApplicationForm(desk: desk, occasion: occasion, title: title)
    switch try form.run() {
    case .kept: return [phrases.applicationIsKept]
    case .postponed: return [phrases.applicationPostponed]
    case .nothingTold: return [phrases.applicationAnyTime]
    case .back: return []
    }
  }

  /// Asks about which lesson or session first; the plain way when nothing is at hand.
  private func tell() throws {
    let mail = try desk.mail()
    let occasions = try desk.occasions(in: mail).sorted { $0.day > $1.day }
    let free = ClassOccasion(subject: .free, day: desk.schoolDay)
    let choices = (occasions.prefix(7) + [free]).map { occasion in
      (title: desk.title(of: occasion.subject, in: mail), choice: occasion)
    }
    let form = Form(dialogue: desk.dialogue, today: desk.schoolDay)
    guard
      let occasion = choices.count == 1
        ? free : form.one(phrases.applicationAfterWhat, among: choices)
    else { return }
    let news = try tell(about: occasion)
    guard !news.isEmpty else { return }
    say(news)
  }

  private func say(_ lines: [String]) {
    var screen = Screen()
    for line in lines { screen.add(line, .right) }
    desk.dialogue.show(screen)
    desk.dialogue.waitForEnter(below: screen)
  }

  private func listing(_ applications: [OwnApplication]) throws -> Listing<Choice> {
    var heading = Screen()
    heading.add(phrases.applicationsTitle, .title)
    return Listing(
      heading: heading,
      items: applications.map { application in
        Listing.Item(
          title: application.body.firstWords,
          detail: phrases.shortDate(CalendarDay(application.body.day)) + " · "
            + phrases.title(of: application.audience), choice: .application(application))
      }, keys: [("c", phrases.tellAnother, .tell)])
  }

  private enum Deed {
    case change
    case withdraw
    case back
  }

  private func page(of application: OwnApplication) throws {
    switch desk.dialogue.choose(menu(application)) {
    case nil, .back?: return
    case .change?:
      let occasion = ClassOccasion(subject: .free, day: application.body.day)
      let form = ApplicationForm(
        desk: desk, occasion: occasion, title: application.body.firstWords)
      if case .kept = try form.run(changing: application) { say([phrases.applicationIsKept]) }
    case .withdraw?:
      var screen = Screen()
      screen.add(phrases.withdrawApplication(application.body.firstWords), .strong)
      screen.add(phrases.whatWithdrawingDoes)
      let form = Form(dialogue: desk.dialogue, today: desk.schoolDay)
      guard form.confirms(screen, yes: phrases.yesWithdraw) else { return }
      if desk.dialogue.keeps({ try desk.withdraw(application) }) {
        say([phrases.applicationIsWithdrawn])
      }
    }
  }

  private func menu(_ application: OwnApplication) -> Menu<Deed> {
    var screen = Screen()
    screen.add(phrases.longDate(CalendarDay(application.body.day)), .title)
    screen.add(phrases.title(of: application.audience), .dim)
    for (question, text) in phrases.parts(of: application.body) {
      screen.space()
      screen.add(question, .dim)
      screen.add(text.sanitisedLine, indent: 3)
    }
    screen.space()
    var menu = Menu<Deed>(screen)
    menu.add("1", phrases.changeApplication, choice: .change)
    menu.add("2", phrases.takeApplicationBack, choice: .withdraw)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    menu.accept("Enter", choice: .back)
    return menu
  }
}

extension ClassApplication {
  /// The first of what was told, short enough for a line.
  var firstWords: String {
    let text = [tried, result, next].first { !$0.isEmpty } ?? ""
    let line = text.sanitisedLine
    return line.count > 50 ? String(line.prefix(49)) + "…" : line
  }
}
