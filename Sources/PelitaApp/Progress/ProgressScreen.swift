import Curriculum
import LearningRecord
import Terminal

/// What a teacher has done: lessons, what comes back, what was asked; no scores, no comparison.
struct ProgressScreen {
  let report: ProgressReport
  let phrases: any Phrases

  /// The screen, in reading order also without drawings.
  var screen: Screen {
    var screen = Screen()
    screen.add(phrases.menuProgress, .title)
    for module in report.modules {
      screen.space()
      screen.lines.append(
        .edges(
          StyledText(module.title, .strong),
          StyledText(phrases.lessonsDone(module.completed, of: module.lessons.count))))
      screen.lines.append(.progress(done: module.completed, of: module.lessons.count))
      for lesson in module.lessons { screen.add(line(for: lesson), indent: 3) }
    }
    drawList(report.assignments.map(line), under: phrases.menuTasks, on: &screen)
    drawList(report.comesBack, under: phrases.comesBackTitle, on: &screen)
    drawList(report.openRequests, under: phrases.askedTitle, on: &screen)
    screen.space()
    screen.add(phrases.practisedOnDays(report.practiceDays))
    return screen
  }

  private func line(for lesson: ProgressReport.Lesson) -> String {
    switch lesson.status {
    case .notStarted: "·  \(lesson.title)"
    case .started: "…  \(lesson.title) — \(phrases.lessonIsStarted)"
    case .completed: "✓  \(lesson.title) — \(phrases.lessonIsCompleted)"
    }
  }

  private func line(for task: ProgressReport.Assigned) -> String {
    "\(task.title) — \(phrases.lessonsDone(task.completed.count, of: task.lessons.count))"
  }

  private func drawList(_ items: [String], under title: String, on screen: inout Screen) {
    guard !items.isEmpty else { return }
    screen.space()
    screen.add(title, .strong)
    for item in items { screen.add("·  " + item, indent: 3) }
  }
}
