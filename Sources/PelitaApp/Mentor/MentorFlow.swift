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
        news: news
      ).fitting(dialogue)
      news = []
      switch dialogue.choose(screen.menu) {
      case nil, .leave?:
        dialogue.say(phrases.everythingIsSaved)
        return
      case .openFiles?: news = try NewFilesFlow(desk: desk).run()
      case .group(let index)?: try open(overview.lines[index])
      case .silent(let index)?: try page(of: overview.noNews[index].person)
      case .table?: try GridFlow(desk: desk).run()
      case .followUps?: try FollowUpFlow(desk: desk).run()
      case .record?: news = try recordForAnybody(overview)
      case .hardActivities?: news = try HardActivitiesFlow(desk: desk).run()
      case .report?: news = try ReportFlow(desk: desk).run()
      case .conflicts?: news = try ConflictsFlow(desk: desk).run()
      case .all?: try TodayFlow(desk: desk).run()
      case .printList?: news = printList()
      case .takeBack?: news = try TakingBackFlow(desk: desk).run()
      }
    }
  }

  private func open(_ group: HelpGroup) throws {
    guard group.needs.count == 1, let person = group.needs.first?.person else {
      return try HelpGroupFlow(desk: desk, group: group).run()
    }
    guard group.difficulty.lesson != nil else { return try page(of: person) }
    try TeacherFlow(desk: desk, person: person).look(at: group.difficulty)
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

  /// Makes the list to print and opens it; without a browser it says where it is.
  private func printList() -> [String] {
    do {
      let path = try WeeklyListMaking(desk: desk).write()
      let isOpened = desk.surroundings.desktop.open(path)
      let place = path.split(separator: "/").suffix(2).joined(separator: " › ").sanitisedLine
      return [
        isOpened ? phrases.weeklyListMade(place) : phrases.weeklyListCouldNotOpen(place)
      ]
    } catch {
      let explanation = phrases.explanation(of: error)
      return [explanation.what, explanation.cure]
    }
  }
}

extension SchoolDesk {
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
