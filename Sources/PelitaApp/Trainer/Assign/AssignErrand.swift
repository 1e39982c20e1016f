import Curriculum
import LearningRecord
import TrainingModel
import Workbench

/// Giving an assignment without questions, for scripts: the twin of `AssignFlow`.
struct AssignErrand {
  let desk: SchoolDesk

  /// What was asked for on the command line.
  struct Wish: Hashable {
    /// Ids or titles of lessons and modules.
    var names: [String]
    /// Names or ids; empty for everybody.
    var people: [String] = []
    var due = ""
    var why = ""
    var folder: String?
    /// The session that it follows from: an id, its topic or a part of it.
    var session = ""
  }

  /// Keeps the assignment and saves its files.
  ///
  /// - Throws: `Complaint` for wrong usage, `FileTrouble`, `StorageError`.
  func run(_ wish: Wish) throws -> AssignmentReport {
    let overview = try desk.overview()
    let picking = LessonPicking(
      library: desk.titles.library, language: desk.language, phrases: desk.phrases)
    var choice = LessonPicking.Choice()
    for name in wish.names { choice.add(try item(name, in: picking)) }
    let mentor = MentorErrand(desk: desk)
    let people = try wish.people.map { try mentor.teacher($0, in: overview) }
    let session =
      wish.session.isEmpty ? nil : try SessionErrand(desk: desk).session(wish.session)
    let assignment = Assignment(
      lessons: choice.lessons, modules: choice.modules,
      audience: people.isEmpty ? .everybody : .people(people), due: try day(wish.due),
      why: wish.why, from: overview.name(of: desk.me), session: session?.id)
    let writing = AssignmentWriting(desk: desk)
    let id = try writing.keep(assignment)
    let deliveries = try writing.save(for: assignment.audience, toFolder: wish.folder)
    return AssignmentReport(id: id, assignment: assignment, files: deliveries.map(\.path))
  }

  private func item(_ name: String, in picking: LessonPicking) throws -> LessonPicking.Item {
    let wanted = name.lowercased()
    let found = picking.items.first { item in
      switch item {
      case .module(let module):
        module.text == wanted || picking.title(of: item).lowercased() == wanted
      case .lesson(let lesson):
        lesson.text == wanted || picking.title(of: item).lowercased() == wanted
      }
    }
    if let found { return found }
    let similar = picking.items.map(picking.title).filter { $0.lowercased().contains(wanted) }
    throw Complaint(
      desk.phrases.noSuchLesson(name, similar: Array(similar.prefix(3))), .wrongUsage)
  }

  private func day(_ text: String) throws -> Day? {
    switch DayReading(text, today: desk.today) {
    case .none: return nil
    case .day(let day): return day
    case .unreadable:
      throw Complaint(
        Explanation(what: desk.phrases.notADay, cure: desk.phrases.nextDayForms), .wrongUsage)
    }
  }
}
