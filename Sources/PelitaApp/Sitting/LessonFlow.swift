import Curriculum
import Guidance
import LearningRecord
import Practice
import ProgressStore
import Terminal

/// One lesson from opening to its end, and on to the next as long as the teacher wishes.
struct LessonFlow {
  let desk: TeacherDesk

  /// Where a lesson leads when it is over.
  enum Exit {
    case home
    case outside
  }

  /// Opens `lesson` where it was left, or anew, then follows the teacher from lesson to lesson.
  func learn(_ lesson: LessonID) throws -> Exit {
    var current: LessonID? = lesson
    while let lesson = current {
      switch try play(lesson) {
      case .home: return .home
      case .outside: return .outside
      case .next(let next): current = next
      }
    }
    return .home
  }

  private enum Way {
    case home
    case outside
    case next(LessonID)
  }

  private func play(_ name: LessonID) throws -> Way {
    let loaded: LoadedLesson
    do {
      loaded = try desk.library.load(name, in: desk.profile.language, macros: desk.macros)
    } catch {
      tellUnreadable()
      return .home
    }
    let now = desk.surroundings.now
    let old = desk.questions(of: desk.dailyReview(limits: .closing, apartFrom: name))
    var sitting = Practice.Sitting(
      loaded.lesson, as: name, seed: seed(for: name),
      exercises: desk.surroundings.exercises.activities, closing: old.questions)
    let runner = SittingRunner(
      dialogue: desk.dialogue, language: desk.profile.language,
      place: { [desk] lesson in
        lesson == name
          ? desk.library.place(of: name, in: desk.profile.language)
          : desk.phrases.recalling(desk.library.title(of: lesson, in: desk.profile.language))
      },
      keeper: StoreKeeper(
        store: desk.store,
        revision: { $0.flatMap { old.revisions[$0] } ?? loaded.revision }, now: now), now: now,
      open: { [desk] in desk.practise($0, from: $1, keep: $2) })
    let history = try desk.store.history()
    let place = ResumePlace(of: name, in: history.bodies)
    let outcome = runner.run(&sitting, from: place.map(Input.resume) ?? .start)
    defer { desk.closeSitting() }
    switch outcome {
    case .finished(let summary):
      let news = NameCardMaking(desk: desk).news(after: loaded.lesson)
      return try end(name, summary, news: news, sitting: &sitting, runner: runner)
    case .left(.menu): return .home
    case .left(.outside), .stopped: return .outside
    }
  }

  private func end(
    _ lesson: LessonID, _ summary: Summary, news: [String], sitting: inout Practice.Sitting,
    runner: SittingRunner
  ) throws -> Way {
    try desk.refresh()
    let next = desk.library.next(after: lesson, done: desk.completedLessons)
    let end = LessonEnd(
      dialogue: desk.dialogue, summary: summary, news: news,
      nextTitle: next.map { desk.library.title(of: $0, in: desk.profile.language) })
    let reflection = end.askReflection()
    runner.close(&sitting, reflection: reflection ?? "")
    guard reflection != nil else { return .outside }
    switch end.choose() {
    case .next: return next.map(Way.next) ?? .home
    case .menu: return .home
    case .leave: return .outside
    }
  }

  /// The same lesson draws the same orders for one person, so that a return finds what was left.
  private func seed(for lesson: LessonID) -> UInt64 {
    (desk.store.person.text + lesson.text).utf8.reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
  }

  private func tellUnreadable() {
    var screen = Screen()
    screen.add(desk.phrases.lessonCannotBeRead, .warning)
    desk.dialogue.show(screen)
    desk.dialogue.waitForEnter(below: screen)
  }
}
