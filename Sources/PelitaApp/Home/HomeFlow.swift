import Curriculum
import LearningRecord
import ProgressStore
import Terminal
import TrainingModel

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
      let screen = HomeScreen(situation: try situation(), phrases: desk.phrases)
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
      case .progress?: try ProgressFlow(desk: desk).run()
      case .tellClass?: news = try tellClass(isLater: false)
      case .tellClassLater?: news = try tellClass(isLater: true)
      case .settings?:
        if try SettingsFlow(desk: desk).run() == .recordRemoved { return .recordRemoved }
      case .send?: try SendFlow(desk: desk).run()
      case .openFile?: try OpenFlow(desk: desk).run()
      case .tasks?:
        let tasks = desk.assignments(in: try desk.mail())
        let lesson = AssignmentFlow(desk: desk, assignments: tasks).lesson()
        if let lesson, try learn(lesson) == .outside { return .leave }
      case .readReply?: if try readReply() == .outside { return .leave }
      case .freePractice?: if try ExerciseMenu(desk: desk).run() == .outside { return .leave }
      case .review?:
        switch ReviewFlow(desk: desk).run() {
        case .outside?:
          desk.dialogue.say(desk.phrases.leftLesson)
          return .leave
        case .home?: break
        case nil: news = [desk.phrases.reviewIsEmpty]
        }
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

  /// What was tried in class, or not now.
  private func tellClass(isLater: Bool) throws -> [String] {
    guard let occasion = try desk.classQuestion(in: desk.mail()) else { return [] }
    guard isLater else { return try ApplicationsFlow(desk: desk).tell(about: occasion) }
    try desk.postpone(occasion)
    return [desk.phrases.applicationPostponed]
  }

  /// The oldest unread reply of a mentor, and perhaps into its lesson.
  private func readReply() throws -> LessonFlow.Exit {
    let mail = try desk.mail()
    guard let reply = mail.unreadReplies(desk.overview).first,
      let lesson = try ReplyFlow(desk: desk).read(reply, from: mail)
    else { return .home }
    return try learn(lesson)
  }

  private func situation() throws -> HomeSituation {
    let mail = try desk.mail()
    let occasion = try desk.classQuestion(in: mail)
    return HomeSituation(
      profile: desk.profile, today: desk.today, next: desk.nextForHome,
      review: desk.overview.recalls.isEmpty ? nil : desk.dailyReview(),
      tasks: desk.assignments(in: mail).filter { !$0.isDone }.map(\.forHome),
      replyAbout: mail.unreadReplies(desk.overview).first.map(desk.subject),
      classAfter: occasion.map { desk.title(of: $0.subject, in: mail) },
      newFileCount: desk.incomingFiles.count, hasExercises: desk.hasExercises, news: news)
  }
}
