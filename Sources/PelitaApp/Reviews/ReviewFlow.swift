import Curriculum
import Guidance
import LearningRecord
import Practice
import ProgressStore
import Terminal

/// What comes back today, one question after another, to a short end.
struct ReviewFlow {
  let desk: TeacherDesk

  /// Asks today's questions.
  ///
  /// - Returns: Where it leads; `nil` when there is nothing to ask today.
  func run() -> LessonFlow.Exit? {
    let (questions, revisions) = desk.questions(of: desk.dailyReview())
    guard !questions.isEmpty else { return nil }
    var sitting = Practice.Sitting(
      recalling: questions, title: desk.phrases.menuReview,
      // Another order every time: the record has grown since the last one.
      seed: UInt64(desk.overview.eventCount))
    let now = desk.surroundings.now
    let runner = SittingRunner(
      dialogue: desk.dialogue, language: desk.profile.language,
      place: { [desk] lesson in
        desk.phrases.recalling(desk.library.title(of: lesson, in: desk.profile.language))
      },
      keeper: StoreKeeper(
        store: desk.store, revision: { $0.flatMap { revisions[$0] } ?? "" }, now: now), now: now)
    let outcome = runner.run(&sitting, from: .start)
    defer { desk.closeSitting() }
    switch outcome {
    case .finished(let summary):
      runner.close(&sitting, reflection: "")
      return end(summary)
    case .left(.menu): return .home
    case .left(.outside), .stopped: return .outside
    }
  }

  private func end(_ summary: Summary) -> LessonFlow.Exit {
    var screen = Screen()
    screen.add(desk.phrases.reviewDone, .title)
    screen.space()
    screen.add(summary.wentWell, under: desk.phrases.stillRemembered, mark: "✓")
    screen.add(summary.comesBack, under: desk.phrases.comesBackTitle, mark: "·")
    screen.add(desk.phrases.everythingIsSaved, .right)
    screen.space()
    var menu = Menu<LessonFlow.Exit>(screen)
    menu.add("Enter", desk.phrases.keyMenu, choice: .home)
    menu.add("0", desk.phrases.keyLeave, choice: .outside)
    menu.accept("m", choice: .home)
    return desk.dialogue.choose(menu) ?? .outside
  }
}
