import Curriculum
import Terminal

/// "Tugas": what was given, how far it is, and the way into its next lesson.
struct AssignmentFlow {
  let desk: TeacherDesk
  let assignments: [TeacherAssignment]

  private enum Choice: Hashable {
    case task(Int)
    case back
  }

  /// The lesson that was chosen; `nil` when the teacher goes back.
  func lesson() -> LessonID? {
    var menu = menu
    while case .task(let index)? = desk.dialogue.choose(menu) {
      if let lesson = assignments[index].nextLesson, desk.library.entry(of: lesson) != nil {
        return lesson
      }
      menu = self.menu
      let isDone = assignments[index].isDone
      menu.draw { $0.add(isDone ? desk.phrases.taskIsDone : desk.phrases.taskIsNotInstalled) }
    }
    return nil
  }

  private var menu: Menu<Choice> {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.menuTasks, .title)
    var menu = Menu<Choice>(screen)
    if assignments.isEmpty { menu.draw { $0.add(phrases.noTasksYet) } }
    for (index, task) in assignments.enumerated() {
      menu.draw { $0.space() }
      menu.add(
        String(index + 1), task.title, detail: detail(of: task), isAvailable: !task.isDone,
        choice: .task(index))
      if !task.why.isEmpty { menu.draw { $0.add(task.why, .dim, indent: 8) } }
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func detail(of task: TeacherAssignment) -> String {
    let phrases = desk.phrases
    var parts = [phrases.lessonsDone(task.completed.count, of: task.lessons.count)]
    if !task.from.isEmpty { parts.append(phrases.taskFrom(task.from)) }
    if let due = task.due { parts.append(phrases.taskDue(phrases.longDate(due))) }
    return parts.joined(separator: " · ")
  }
}
