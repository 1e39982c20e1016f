import LearningRecord
import SchoolStore
import Terminal
import TrainingModel
import Workbench

/// A mentor at work: the first screen, and where its choices lead.
struct MentorFlow {
  let desk: SchoolDesk

  private var dialogue: Dialogue { desk.dialogue }
  private var phrases: any Phrases { desk.phrases }

  /// Plays until the mentor leaves.
  func run() throws {
    var news = desk.store.recovery == nil ? [] : [phrases.schoolWasRescued]
    while true {
      let overview = try desk.overview()
      let paths = try NewFiles(desk: desk).paths()
      let screen = MentorScreen(
        overview: overview, schoolName: desk.schoolName, newFileCount: paths.count,
        titles: desk.titles, phrases: phrases, conflictCount: desk.decisionCount,
        news: news, rows: desk.rows)
      news = []
      switch dialogue.choose(screen.menu) {
      case nil, .leave?:
        dialogue.say(phrases.everythingIsSaved)
        return
      case .openFiles?: news = try openFiles()
      case .group(let index)?: try open(overview.lines[index], in: overview)
      case .silent(let index)?: try page(of: overview.noNews[index].person)
      case .table?: show(GridScreen(grid: grid(overview), titles: desk.titles, phrases: phrases))
      case .followUps?: try FollowUpFlow(desk: desk).run()
      case .record?: news = try recordForAnybody(overview)
      case .hardActivities?: news = try HardActivitiesFlow(desk: desk).run()
      case .report?: news = try ReportFlow(desk: desk).run()
      case .conflicts?: news = try ConflictsFlow(desk: desk).run()
      case .takeBack?: news = try TakingBackFlow(desk: desk).run()
      case .all?: showAll(overview)
      }
    }
  }

  private func grid(_ overview: MentorOverview) -> StatusGrid {
    overview.grid(of: desk.titles.library.lessons)
  }

  /// One Enter takes in everything new; only a new key of a known person is asked about.
  ///
  /// A flash disk may have been plugged in since the screen was drawn.
  private func openFiles() throws -> [String] {
    let paths = try NewFiles(desk: desk).paths()
    guard !paths.isEmpty else { return [phrases.noNewFiles] }
    let outcomes = try FileImport(desk: desk, progress: desk.tellsProgress).run(paths)
      .flatMap(ImportQuestions(desk: desk).settle)
    return summary(of: outcomes).map(\.sanitisedLine)
      + (try MatchFlow(desk: desk).run()).map(\.sanitisedLine)
  }

  /// A line for each file; many good ones share a line, so that the list stays in sight.
  private func summary(of outcomes: [ImportOutcome]) -> [String] {
    let good = outcomes.filter(\.isGood)
    guard good.count > 3 else { return outcomes.map(phrases.imported) }
    let records = good.reduce(0) { $0 + $1.addedCount }
    return [phrases.imported(files: good.count, records: records)]
      + outcomes.filter { !$0.isGood }.map(phrases.imported)
  }

  private func open(_ group: HelpGroup, in overview: MentorOverview) throws {
    guard let person = choose(group.needs.map(\.person), in: overview) else { return }
    guard group.difficulty.lesson != nil else { return try page(of: person) }
    try TeacherFlow(desk: desk, person: person).look(at: group.difficulty)
  }

  private func choose(_ people: [PersonID], in overview: MentorOverview) -> PersonID? {
    if people.count == 1 { return people[0] }
    return TeacherPicking(overview: overview, people: people, phrases: phrases).ask(dialogue)
  }

  private func page(of person: PersonID) throws {
    try TeacherFlow(desk: desk, person: person).run()
  }

  private func recordForAnybody(_ overview: MentorOverview) throws -> [String] {
    let picking = TeacherPicking(
      overview: overview, people: overview.peopleByName, phrases: phrases)
    switch picking.askAnybody(dialogue) {
    case nil: return []
    case .person(let person)?: return try RecordForm(desk: desk, teachers: [person]).run()
    case .newName(let name)?:
      let person = try MentorWriting(desk: desk).add(teacher: name)
      return try RecordForm(desk: desk, teachers: [person]).run()
    }
  }

  private func show(_ grid: GridScreen) {
    dialogue.show(grid.screen, isPaged: true)
    dialogue.waitForEnter(below: grid.screen)
  }

  private func showAll(_ overview: MentorOverview) {
    var screen = Screen()
    screen.add(phrases.mentorTitle, .title)
    for need in overview.needs.needs {
      let title = desk.titles.title(of: need.difficulty)
      screen.space()
      screen.add(overview.name(of: need.person).sanitisedLine, .strong)
      for signal in need.signals {
        screen.add(phrases.reason(signal, title: title).sanitisedLine, indent: 3)
      }
    }
    for silent in overview.noNews {
      screen.space()
      screen.add(overview.name(of: silent.person).sanitisedLine, .strong)
      screen.add(phrases.noFileSince(silent.newestFileDay.map(CalendarDay.init)), indent: 3)
    }
    dialogue.show(screen, isPaged: true)
    dialogue.waitForEnter(below: screen)
  }
}

extension SchoolDesk {
  /// How tall the window is now.
  fileprivate var rows: Int { surroundings.console.size.rows }

  /// The school's name, or a word for one without.
  var schoolName: String {
    school.flatMap { $0.body.name.isEmpty ? nil : $0.body.name } ?? phrases.schoolWithoutName
  }
}

extension MentorOverview {
  /// Everybody, in the order of their names.
  var peopleByName: [PersonID] {
    standings.map(\.person).sorted { (name(of: $0), $0) < (name(of: $1), $1) }
  }
}
