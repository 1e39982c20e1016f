import Curriculum
import LearningRecord
import Practice
import ProgressStore
import Terminal

/// Practice without a lesson: first what kind, then which exercise.
struct ExerciseMenu {
  let desk: TeacherDesk

  private var phrases: any Phrases { desk.phrases }

  /// Lets the teacher choose exercises until she goes back.
  func run() throws -> LessonFlow.Exit {
    let exercises = desk.surroundings.exercises
    let byKind = Dictionary(grouping: exercises.ids, by: \.kind)
    while true {
      switch desk.dialogue.choose(kindMenu(byKind)) {
      case nil: return .outside
      case .some(nil): return .home
      case .some(let kind?):
        guard try choose(among: byKind[kind] ?? [], kind, exercises) == .home else {
          return .outside
        }
      }
    }
  }

  private func kindMenu(_ byKind: [ExerciseKind: [ExerciseID]]) -> Menu<ExerciseKind?> {
    var screen = Screen()
    screen.add(phrases.menuFreePractice, .title)
    screen.space()
    var menu = Menu<ExerciseKind?>(screen)
    for (index, kind) in ExerciseKind.allCases.enumerated() {
      let count = byKind[kind]?.count ?? 0
      menu.add(
        String(index + 1), phrases.name(of: kind), detail: phrases.exerciseCount(count),
        isAvailable: count > 0, choice: kind)
    }
    return closed(menu)
  }

  private func choose(
    among ids: [ExerciseID], _ kind: ExerciseKind, _ exercises: ExerciseLibrary
  ) throws -> LessonFlow.Exit {
    let titles = ids.compactMap { try? exercises.load($0, in: desk.profile.language).description }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
      .map { ($0.id, $0.title) }
    while true {
      let done = Set(
        try desk.store.history().performances.filter { $0.verdict == .right }
          .map(\.performance.exercise))
      var screen = Screen()
      screen.add(phrases.name(of: kind), .title)
      screen.space()
      var menu = Menu<ExerciseID?>(screen)
      for (index, (id, title)) in titles.enumerated() {
        let isDone = id.activity.map(done.contains) ?? false
        menu.add(
          String(index + 1), title, detail: isDone ? "✓ " + phrases.lessonIsCompleted : "",
          choice: id)
        menu.accept(title, choice: id)
      }
      switch desk.dialogue.choose(closed(menu), completions: titles.map(\.1)) {
      case nil: return .outside
      case .some(nil): return .home
      case .some(let id?): if try desk.practise(id) == .leave { return .outside }
      }
    }
  }

  private func closed<Choice>(_ menu: Menu<Choice?>) -> Menu<Choice?> {
    var menu = menu
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, nil)])
    menu.accept("0", choice: nil)
    return menu
  }
}
