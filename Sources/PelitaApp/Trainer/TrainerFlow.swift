import RecordExchange
import Terminal
import TrainingModel

/// `pelita trainer`: give an assignment, see how far everybody is.
struct TrainerFlow {
  let desk: SchoolDesk

  private enum Choice: Hashable {
    case assign
    case list
    case saveAgain
    case needs
    case meetings
    case sessions
    case slots
    case obstacles
    case evaluations
    case report
    case conflicts
    case takeBack
    case openFiles
    case settings
    case leave
  }

  /// Plays until the trainer leaves.
  func run() throws {
    var news: [String] = []
    while true {
      let files = NewFilesFlow(desk: desk, kinds: [.school])
      let newFileCount = try NewFiles(desk: desk, kinds: files.kinds).paths().count
      let choice = desk.dialogue.choose(menu(news: news, newFileCount: newFileCount))
      news = []
      switch choice {
      case nil, .leave?: return desk.dialogue.say(desk.phrases.everythingIsSaved)
      case .assign?: news = try AssignFlow(desk: desk).run()
      case .saveAgain?: news = try AssignFlow(desk: desk).save(.everybody)
      case .needs?: news = try NeedsFlow(desk: desk).run()
      case .meetings?: news = try MeetingsFlow(desk: desk).run()
      case .sessions?: news = try SessionsFlow(desk: desk).run()
      case .slots?: news = try SlotsFlow(desk: desk).run()
      case .obstacles?: news = try ObstaclesFlow(desk: desk).run()
      case .evaluations?: news = try EvaluationsFlow(desk: desk).run()
      case .report?: news = try ReportFlow(desk: desk).run()
      case .conflicts?: news = try ConflictsFlow(desk: desk).run()
      case .takeBack?: news = try TakingBackFlow(desk: desk).run()
      case .openFiles?: news = try files.run()
      case .settings?: news = try SchoolSettingsFlow(desk: desk).run()
      case .list?:
        let screen = AssignmentListScreen(
          list: try desk.assignmentList(), phrases: desk.phrases
        ).screen
        desk.dialogue.show(screen, isPaged: true)
        desk.dialogue.waitForEnter(below: screen)
      }
    }
  }

  private var conflictKey: [(key: String, label: String, choice: Choice)] {
    let count = desk.decisionCount
    return count == 0 ? [] : [("v", desk.phrases.keyConflicts(count), .conflicts)]
  }

  private func menu(news: [String], newFileCount: Int) -> Menu<Choice> {
    let phrases = desk.phrases
    let count = desk.model.entries(of: Assignment.self).count
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.trainerTitle, .title) + StyledText(" · \(desk.schoolName)"),
        StyledText(phrases.shortDate(CalendarDay(desk.today)), .dim)))
    screen.space()
    for line in news { screen.add(line.sanitisedLine, .right) }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.giveAssignment, choice: .assign)
    menu.add(
      "2", phrases.assignmentsTitle, detail: String(count), isAvailable: count > 0, choice: .list)
    menu.add("3", phrases.saveFileAgain, isAvailable: count > 0, choice: .saveAgain)
    menu.add("4", phrases.menuNeeds, choice: .needs)
    menu.add("5", phrases.menuMeetings, choice: .meetings)
    menu.add("6", phrases.menuSessions, choice: .sessions)
    menu.add("7", phrases.menuSlots, choice: .slots)
    menu.add("8", phrases.menuObstacles, choice: .obstacles)
    menu.add("9", phrases.menuEvaluations, choice: .evaluations)
    menu.add("10", phrases.menuSchool, choice: .settings)
    menu.add("0", phrases.menuLeave, choice: .leave)
    menu.draw { $0.space() }
    menu.add(
      keys: [
        ("b", phrases.openColleaguesFiles(newFileCount), .openFiles),
        ("r", phrases.keyReport, .report),
      ] + conflictKey + [("u", phrases.keyTakeBack, .takeBack)])
    return menu
  }
}
