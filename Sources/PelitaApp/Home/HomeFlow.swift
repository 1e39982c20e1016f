import Curriculum
import LearningRecord
import ProgressStore
import Terminal

/// A teacher at home: draws the home screen and follows the choices until she leaves.
struct HomeFlow {
  let desk: TeacherDesk
  /// Said once, at the first drawing.
  var news: [String]

  /// Why the home screen was left.
  enum Exit {
    case leave
    case switchPerson
    /// The record is gone and its store closed.
    case recordRemoved
  }

  /// Plays until the teacher leaves or changes person.
  mutating func run() throws -> Exit {
    while true {
      news += desk.takeNotices()
      let screen = HomeScreen(situation: situation, phrases: desk.phrases)
      news = []
      switch desk.dialogue.choose(screen.menu) {
      case nil: return .leave
      case .leave?:
        desk.dialogue.say(desk.phrases.goodbye(desk.profile.called))
        return .leave
      case .switchPerson?: return .switchPerson
      case .goOn?:
        if let lesson = desk.lessonForEnter, try learn(lesson) == .outside { return .leave }
      case .lessons?:
        if try chooseLesson() == .outside { return .leave }
      case .progress?: try showProgress()
      case .settings?:
        if try SettingsFlow(desk: desk).run() == .recordRemoved { return .recordRemoved }
      case .send?: try SendFlow(desk: desk).run()
      case .tasks?, .openFile?, .readReply?, .review?, .freePractice?:
        news = [desk.phrases.nothingHereToday]
      }
    }
  }

  private func learn(_ lesson: LessonID) throws -> LessonFlow.Exit {
    let exit = try LessonFlow(desk: desk).learn(lesson)
    if exit == .outside { desk.dialogue.say(desk.phrases.leftLesson) }
    return exit
  }

  private func chooseLesson() throws -> LessonFlow.Exit {
    let menu = LessonMenu(
      library: desk.library, overview: desk.overview, language: desk.profile.language)
    guard let choice = menu.ask(desk.dialogue) else { return .outside }
    guard case .lesson(let lesson) = choice else { return .home }
    return try learn(lesson)
  }

  private func showProgress() throws {
    let report = ProgressReport(
      try desk.store.history(), library: desk.library, profile: desk.profile,
      hoursEast: desk.surroundings.hoursEast)
    let screen = ProgressScreen(report: report, phrases: desk.phrases).screen
    desk.dialogue.show(screen, isPaged: true)
    desk.dialogue.waitForEnter(below: screen)
  }

  private var situation: HomeSituation {
    HomeSituation(
      profile: desk.profile, today: desk.today, next: desk.nextForHome, news: news)
  }
}
