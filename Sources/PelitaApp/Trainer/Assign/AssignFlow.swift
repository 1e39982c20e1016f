import LearningRecord
import Terminal
import TrainingModel
import Workbench

/// "Beri tugas": what, for whom, until when, why; shown before it is kept; then the file.
struct AssignFlow {
  let desk: SchoolDesk
  /// The session that the assignment follows from.
  var session: Entry<Session>?

  private var phrases: any Phrases { desk.phrases }
  private var dialogue: Dialogue { desk.dialogue }

  /// Asks and keeps; what is to be told afterwards, nothing when the trainer went back.
  func run() throws -> [String] {
    let picking = LessonPicking(
      library: desk.titles.library, language: desk.language, phrases: phrases)
    guard let choice = picking.ask(dialogue) else { return [] }
    let overview = try desk.overview()
    guard let audience = AudiencePicking(overview: overview, phrases: phrases).ask(dialogue),
      let due = desk.form.day(phrases.assignUntilWhen), let why = askWhy()
    else { return [] }
    let assignment = Assignment(
      lessons: choice.lessons, modules: choice.modules, audience: audience, due: due.value,
      why: why, from: overview.name(of: desk.me), session: session?.id)
    guard confirms(assignment, overview: overview) else { return [] }
    _ = try AssignmentWriting(desk: desk).keep(assignment)
    return try save(audience)
  }

  private func askWhy() -> String? {
    let usual = session.map { phrases.followsFrom($0.body.topic.sanitisedLine) } ?? ""
    let note = usual.isEmpty ? phrases.assignWhyExample : ""
    return desk.form.text(phrases.assignWhy, note: note, current: usual)
      .map { String($0.sanitisedLine.prefix(300)) }
  }

  private func confirms(_ assignment: Assignment, overview: MentorOverview) -> Bool {
    var screen = Screen()
    screen.add(phrases.assignThis, .title)
    for title in desk.titles(of: assignment) { screen.add("·  " + title, indent: 3) }
    screen.space()
    switch assignment.audience {
    case .everybody: screen.add(phrases.forEverybody)
    case .people(let people):
      let names = people.map { overview.name(of: $0).sanitisedLine }
      screen.add(phrases.forPeople(names.joined(separator: ", ")))
    }
    if let due = assignment.due {
      screen.add(phrases.taskDue(phrases.longDate(CalendarDay(due))))
    }
    if !assignment.why.isEmpty { screen.add(assignment.why) }
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.giveIt, choice: true)
    menu.add("2", phrases.notNow, choice: false)
    menu.accept("k", choice: false)
    menu.accept("0", choice: false)
    return dialogue.choose(menu) ?? false
  }

  /// Saves the files until it works; without one the assignment is kept all the same.
  func save(_ audience: Assignment.Audience) throws -> [String] {
    while true {
      do {
        let deliveries = try AssignmentWriting(desk: desk).save(for: audience)
        return [phrases.assignmentIsKept] + deliveries.map(phrases.told)
      } catch let trouble as FileTrouble {
        guard dialogue.wantsToTryAgain(after: phrases.explanation(of: trouble)) else {
          return [phrases.assignmentIsKept]
        }
      }
    }
  }
}
