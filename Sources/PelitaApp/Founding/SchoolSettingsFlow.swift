import Founding
import Terminal
import TrainingModel

/// Name, place, time zone, roster, timetables and thresholds of the school.
struct SchoolSettingsFlow {
  let desk: SchoolDesk

  private enum Choice: Hashable {
    case school
    case roster
    case timetable
    case people
    case thresholds
    case seeds
    case decisions
    case back
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    var news: [String] = []
    while true {
      let choice = desk.dialogue.choose(menu(news: news))
      news = []
      switch choice {
      case nil, .back?: return []
      case .school?: news = try changeSchool()
      case .roster?: news = try TableFlow<RosterPlan>(desk: desk).run()
      case .timetable?: news = try TableFlow<TimetablePlan>(desk: desk).run()
      case .people?: try PeopleFlow(desk: desk).run()
      case .thresholds?: try ThresholdsFlow(desk: desk).run()
      case .decisions?: news = try ConflictsFlow(desk: desk).run()
      case .seeds?: news = [desk.phrases.seedsAdded(try desk.addMissingSeeds())]
      }
    }
  }

  private func changeSchool() throws -> [String] {
    guard let entry = desk.school,
      let school = SchoolQuestions(form: desk.form, phrases: desk.phrases).ask(entry.body)
    else { return [] }
    guard school != entry.body else { return [desk.phrases.nothingChanged] }
    try desk.keep(school, inPlaceOf: entry)
    return [desk.phrases.everythingIsSaved]
  }

  private var missingCount: Int {
    guard let school = desk.school else { return 0 }
    let seeds = desk.surroundings.seeds().missing(in: desk.model, school: school.id)
    return seeds.catalogue.count + seeds.competences.count
  }

  private func menu(news: [String]) -> Menu<Choice> {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.menuSchool, .title)
    screen.space()
    for line in news { screen.add(line.sanitisedLine, .right) }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add(
      "1", phrases.menuSchoolName,
      detail: desk.school.map { phrases.line(for: $0.body).sanitisedLine } ?? "", choice: .school)
    menu.add(
      "2", phrases.menuRoster, detail: phrases.countOfPeople(desk.model.people.count),
      choice: .roster)
    menu.add(
      "3", phrases.menuTimetables,
      detail: phrases.countOfPeople(desk.unified.entries(of: Timetable.self).count),
      choice: .timetable)
    menu.add("4", phrases.menuPeople, choice: .people)
    menu.add(
      "5", phrases.menuThresholds,
      detail: desk.school?.body.helpThresholds == HelpThresholds()
        ? phrases.usualThresholds : phrases.ownThresholds, choice: .thresholds)
    let missing = missingCount
    if missing > 0 {
      menu.add("6", phrases.menuSeeds, detail: phrases.newEntries(missing), choice: .seeds)
    }
    menu.draw { $0.space() }
    menu.add(
      keys: [
        ("v", phrases.keyConflicts(desk.decisionCount), .decisions), ("k", phrases.keyBack, .back),
      ])
    menu.accept("0", choice: .back)
    return menu
  }
}
