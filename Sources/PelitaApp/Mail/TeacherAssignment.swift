import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// An assignment as the teacher sees it: which lessons, from whom, until when, how far.
struct TeacherAssignment: Hashable {
  var id: EntityID
  /// In the order of the assignment.
  var lessons: [LessonID]
  var completed: [LessonID]
  /// The lesson's, the module's, or both in short.
  var title: String
  /// Text from outside.
  var from: String
  var why: String
  var due: CalendarDay?

  var isDone: Bool { !lessons.isEmpty && completed.count == lessons.count }

  /// As the home screen shows it.
  var forHome: HomeSituation.OpenTask {
    HomeSituation.OpenTask(title: title, from: from, due: due)
  }

  /// Where to go on; `nil` when all is done or not installed here.
  var nextLesson: LessonID? { lessons.first { !completed.contains($0) } }
}

extension TeacherDesk {
  /// The assignments of this teacher, open ones first.
  func assignments(in mail: TeacherMail) -> [TeacherAssignment] {
    let tasks = mail.assignments.map(task)
    return tasks.filter { !$0.isDone } + tasks.filter(\.isDone)
  }

  private func task(_ entry: Entry<Assignment>) -> TeacherAssignment {
    let syllabus = Syllabus(
      library.modules.map { ($0.description.id, $0.description.lessons.map(\.id)) })
    let body = entry.body
    let lessons = syllabus.lessons(of: body) ?? body.lessons
    return TeacherAssignment(
      id: entry.id, lessons: lessons, completed: lessons.filter(completedLessons.contains),
      title: title(of: body), from: body.from.sanitisedLine, why: body.why.sanitisedLine,
      due: body.due.map(CalendarDay.init))
  }

  /// What an assignment asks for, in short.
  func title(of assignment: Assignment) -> String {
    let modules = assignment.modules.map { id in
      library.modules.first { $0.description.id == id }?.description.title[profile.language]
        ?? id.text
    }
    let lessons = assignment.lessons.map { library.title(of: $0, in: profile.language) }
    let titles = modules + lessons
    guard titles.count > 2 else { return titles.joined(separator: ", ") }
    return titles[0] + ", " + phrases.andMore(titles.count - 1)
  }
}
