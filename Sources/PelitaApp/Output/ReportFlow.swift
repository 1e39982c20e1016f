import Curriculum
import Reports
import Terminal
import TrainingModel

/// The one-page overview, the report and what else is handed over.
struct ReportFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }
  private var dialogue: Dialogue { desk.dialogue }

  private enum Choice: Hashable {
    case overview
    case report
    case tables
    case calendar
    case model
    case pseudonyms
    case copy
    case leave
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    var news: [String] = []
    while let choice = dialogue.choose(menu(news: news)), choice != .leave {
      news = try kept {
        switch choice {
        case .overview: try look()
        case .report: try report()
        case .tables: try tables()
        case .calendar: try calendar()
        case .model: try model()
        case .pseudonyms: try pseudonyms()
        case .copy: try SchoolCopyFlow(desk: desk).run()
        case .leave: []
        }
      }
    }
    return []
  }

  private func menu(news: [String]) -> Menu<Choice> {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.principalTitle(desk.schoolName.sanitisedLine), .title),
        StyledText(phrases.shortDate(CalendarDay(desk.today)), .dim)))
    screen.add(phrases.principalHint, .dim)
    screen.space()
    for line in news { screen.add(line.sanitisedLine, .right) }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.menuOverview, choice: .overview)
    menu.add("2", phrases.menuReport, choice: .report)
    menu.add("3", phrases.menuTables, choice: .tables)
    menu.add("4", phrases.menuCalendar, choice: .calendar)
    menu.add("5", phrases.menuWholeModel, choice: .model)
    menu.add("6", phrases.menuPseudonyms, choice: .pseudonyms)
    menu.add("7", phrases.menuSchoolCopy, choice: .copy)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .leave)])
    menu.accept("0", choice: .leave)
    return menu
  }

  /// Tries again as often as it takes when nothing could be saved; nothing half-made stays.
  private func kept(_ make: () throws -> [String]) throws -> [String] {
    while true {
      do { return try make() } catch is ReportProgress.Stopped {
        return [phrases.reportIsStopped.what]
      } catch {
        let explanation = (error as? Complaint)?.explanation ?? phrases.explanation(of: error)
        guard dialogue.wantsToTryAgain(after: explanation) else { return [] }
      }
    }
  }

  private func look() throws -> [String] {
    let page = try desk.reportPage(in: desk.language, .shown(at: desk))
    OverviewFlow(dialogue: dialogue, page: page).run()
    return []
  }

  private func report() throws -> [String] {
    let choices: [(title: String, choice: [Language])] = [
      ("Bahasa Indonesia", [.indonesian]), ("English", [.english]),
      (phrases.bothLanguages, [.indonesian, .english]),
    ]
    guard let languages = desk.form.one(phrases.whichLanguage, among: choices) else { return [] }
    let errand = OutputErrand(desk: desk)
    return try told(errand.report(in: languages, .shown(at: desk)), phrases.reportSaved)
  }

  private func tables() throws -> [String] {
    let (place, count) = try OutputErrand(desk: desk).tables(separator: .semicolon)
    return told([place]) { phrases.tablesSaved(count, $0) }
  }

  private func calendar() throws -> [String] {
    let isMentor = desk.model.roles(of: desk.me).contains(.mentor)
    var withFollowUps = false
    if isMentor {
      let choices = [(title: phrases.calendarForAll, choice: false), (phrases.calendarForMe, true)]
      guard let choice = desk.form.one(phrases.whichCalendar, among: choices) else { return [] }
      withFollowUps = choice
    }
    let file = try OutputErrand(desk: desk).calendar(withFollowUps: withFollowUps)
    return told([file], phrases.calendarSaved) + (withFollowUps ? [phrases.calendarIsYours] : [])
  }

  private enum Extent { case consenting, everybody, backup }

  private func model() throws -> [String] {
    let isMentor = desk.model.roles(of: desk.me).contains(.mentor)
    let choices: [(title: String, choice: Extent)] =
      [(phrases.withoutNames, .consenting), (phrases.withNames, .everybody)]
      + (isMentor ? [(phrases.mentorBackup, .backup)] : [])
    let question = phrases.wholeModelExplained.joined(separator: " ")
    guard let extent = desk.form.one(question, among: choices) else { return [] }
    let file = try OutputErrand(desk: desk).model(
      scopes: extent == .backup ? [.school, .mentor] : [.school],
      hasEverybodysNames: extent != .consenting)
    return told([file], phrases.modelSaved)
      + (extent == .backup ? [phrases.mentorBackupExplained] : [])
  }

  private func pseudonyms() throws -> [String] {
    var screen = Screen()
    screen.add(phrases.menuPseudonyms, .strong)
    for line in phrases.pseudonymsPromise { screen.add(line) }
    guard desk.form.confirms(screen, yes: phrases.makePseudonyms) else { return [] }
    return told([try OutputErrand(desk: desk).pseudonyms()], phrases.pseudonymsSaved)
  }

  private func told(_ places: [Delivery], _ words: (String) -> String) -> [String] {
    places.map { words($0.trail) }
      + (places.last?.isOnDrive == true ? [phrases.safeToTakeOut] : [])
  }
}
