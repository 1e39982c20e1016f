import Curriculum
import Practice
import Terminal

/// `pelita learn FILE.md`: any LiaScript file, tried in lenient mode; nothing is recorded.
struct FileTrial {
  let surroundings: Surroundings
  let path: String

  /// More losses than these are only counted.
  private static let longestList = 8

  /// Plays the file to its end.
  func run() throws {
    let loaded = try LoadedLesson(path: path, mode: .lenient)
    let language =
      loaded.lesson.header.language ?? HelpLanguage.chosen(in: surroundings.environment)
    let dialogue = Dialogue(console: surroundings.console, phrases: language.phrases)
    if !loaded.lesson.notices.isEmpty { tell(loaded.lesson.notices, dialogue) }
    guard let name = loaded.lesson.header.lesson ?? LessonID("file") else { return }
    var sitting = Practice.Sitting(loaded.lesson, as: name, seed: surroundings.random())
    let runner = SittingRunner(
      dialogue: dialogue, language: language, place: { _ in loaded.lesson.title },
      keeper: NoKeeper(),
      now: surroundings.now)
    guard case .finished(let summary) = runner.run(&sitting, from: .start) else { return }
    dialogue.say(language.phrases.lessonDone(summary.title), .title)
    dialogue.say(language.phrases.trialIsNotKept)
  }

  /// Says what the terminal cannot show of this file, each loss once.
  private func tell(_ notices: [Finding], _ dialogue: Dialogue) {
    var screen = Screen()
    screen.add(dialogue.phrases.lenientNotices(notices.count))
    screen.space()
    var told: Set<String> = []
    for notice in notices where told.count < Self.longestList {
      let what = dialogue.phrases.explanation(of: notice.problem).what
      if told.insert(what).inserted { screen.add("·  " + what, indent: 3) }
    }
    dialogue.show(screen)
    dialogue.waitForEnter(below: screen)
  }
}
