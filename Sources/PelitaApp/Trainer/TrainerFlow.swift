import Terminal
import TrainingModel

/// `pelita trainer`: give an assignment, see how far everybody is.
struct TrainerFlow {
  let desk: SchoolDesk

  private enum Choice: Hashable {
    case assign
    case list
    case saveAgain
    case leave
  }

  /// Plays until the trainer leaves.
  func run() throws {
    var news: [String] = []
    while true {
      let choice = desk.dialogue.choose(menu(news: news))
      news = []
      switch choice {
      case nil, .leave?: return desk.dialogue.say(desk.phrases.everythingIsSaved)
      case .assign?: news = try AssignFlow(desk: desk).run()
      case .saveAgain?: news = try AssignFlow(desk: desk).save(.everybody)
      case .list?:
        let screen = AssignmentListScreen(
          list: try desk.assignmentList(), phrases: desk.phrases
        ).screen
        desk.dialogue.show(screen, isPaged: true)
        desk.dialogue.waitForEnter(below: screen)
      }
    }
  }

  private func menu(news: [String]) -> Menu<Choice> {
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
    menu.add("0", phrases.menuLeave, choice: .leave)
    return menu
  }
}
