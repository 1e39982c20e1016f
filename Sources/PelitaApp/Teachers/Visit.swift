import Curriculum
import LearningRecord
import Practice
import ProgressStore
import Terminal

/// From the start of the program to its end: who is here, what was rescued, home, and goodbye.
struct Visit {
  let surroundings: Surroundings

  var folders: TeacherFolders { TeacherFolders(dataFolder: surroundings.dataFolder) }

  /// `pelita`: the first run or the home screen, until the teacher leaves.
  func run() throws {
    guard let desk = try arrive() else { return }
    try stay(at: desk.desk, news: desk.news, startsLesson: desk.startsLesson)
  }

  /// `pelita learn`: straight into a lesson, then home.
  func learn(_ name: String?) throws {
    guard let arrival = try arrive() else { return }
    let desk = arrival.desk
    guard let lesson = try name.map({ try desk.lesson(named: $0) }) ?? desk.lessonForEnter else {
      return try stay(at: desk, news: arrival.news, startsLesson: false)
    }
    guard try LessonFlow(desk: desk).learn(lesson) == .home else { return try leave(desk) }
    try stay(at: desk, news: arrival.news, startsLesson: false)
  }

  /// `pelita review`: straight into what comes back today, then home.
  func review() throws {
    guard let arrival = try arrive() else { return }
    let exit = ReviewFlow(desk: arrival.desk).run()
    if exit == .outside { return try leave(arrival.desk) }
    let news = exit == nil ? [arrival.desk.phrases.reviewIsEmpty] : []
    try stay(at: arrival.desk, news: arrival.news + news, startsLesson: false)
  }

  /// `pelita practise`: straight into an exercise or the list of them, then home.
  func practise(_ exercise: ExerciseID?) throws {
    guard let arrival = try arrive() else { return }
    let desk = arrival.desk
    if let exercise {
      // Said before anything is drawn: a mistyped name is no reason to look at a home screen.
      _ = try surroundings.exercises.load(exercise, in: desk.profile.language)
      if try desk.practise(exercise) == .leave { return try leave(desk) }
    } else if try ExerciseMenu(desk: desk).run() == .outside {
      return try leave(desk)
    }
    try stay(at: desk, news: arrival.news, startsLesson: false)
  }

  /// The record of the person who was here last, for commands that ask nothing.
  func lastDesk() throws -> TeacherDesk {
    let teachers = folders.teachers()
    guard let person = folders.last ?? teachers.first?.person else {
      throw Complaint(HelpLanguage.phrases.noPersonYet(), .foundSomethingWrong)
    }
    return try open(person, comesToStay: false).desk
  }

  func stay(at desk: TeacherDesk, news: [String], startsLesson: Bool) throws {
    var desk = desk
    var flow = HomeFlow(desk: desk, news: news)
    if startsLesson, try begin(at: desk) == .outside { return try leave(desk) }
    while true {
      let next: Arrival?
      switch try flow.run() {
      case .leave: return try leave(desk)
      case .switchPerson: next = try PersonSwitch(visit: self, from: desk).run()
      case .recordRemoved: next = try arrive()
      }
      guard let next else { return }
      desk = next.desk
      flow = HomeFlow(desk: desk, news: next.news)
      guard next.startsLesson, try begin(at: desk) == .outside else { continue }
      return try leave(desk)
    }
  }

  /// Starts the lesson that Enter would lead to.
  private func begin(at desk: TeacherDesk) throws -> LessonFlow.Exit {
    guard let lesson = desk.lessonForEnter else { return .home }
    let exit = try LessonFlow(desk: desk).learn(lesson)
    if exit == .outside { desk.dialogue.say(desk.phrases.leftLesson) }
    return exit
  }

  private func leave(_ desk: TeacherDesk) throws {
    try desk.store.keepOverview(of: try desk.store.history())
    try desk.store.close()
  }
}

extension Visit {
  /// Somebody who sat down.
  struct Arrival {
    var desk: TeacherDesk
    var news: [String]
    var startsLesson = false
  }

  /// Finds out who is here; `nil` when the terminal is gone.
  func arrive() throws -> Arrival? {
    let teachers = folders.teachers()
    if teachers.isEmpty { return try welcome() }
    if teachers.count == 1 { return try open(teachers[0].person) }
    let language = teachers.first { $0.person == folders.last }?.profile?.language
    let phrases = language?.phrases ?? HelpLanguage.phrases
    let dialogue = Dialogue(console: surroundings.console, phrases: phrases)
    let choice = TeacherChoice(teachers: teachers, last: folders.last, phrases: phrases)
    switch dialogue.choose(choice.menu, completions: choice.names) {
    case .teacher(let person)?: return try open(person)
    case .newPerson?: return try welcome()
    case .back?, .leave?, nil: return nil
    }
  }

  /// The first run of somebody new.
  func welcome() throws -> Arrival? {
    let run = FirstRun(console: surroundings.console)
    guard let profile = run.profile() else { return nil }
    var generator = surroundings.generator
    let store = try folders.add(profile, at: surroundings.now(), using: &generator)
    let desk = TeacherDesk(
      surroundings: surroundings, store: store, library: surroundings.library(),
      profile: profile)
    guard let start = run.welcome(profile) else { return nil }
    return Arrival(desk: desk, news: [], startsLesson: start == .lesson)
  }

  /// Opens a record, ends what a power cut broke off, and says what was rescued.
  ///
  /// Whoever does not come to stay, such as a command for scripts, leaves the telling to the next
  /// visit.
  func open(_ person: PersonID, comesToStay: Bool = true) throws -> Arrival {
    var generator = surroundings.generator
    let now = surroundings.now()
    let store = try folders.open(person, at: now, using: &generator)
    let fallback = Profile(
      name: "Pelita", address: .nameOnly,
      language: HelpLanguage.chosen(in: surroundings.environment))
    // Only a record that lost its profile makes it worth looking through the list.
    let profile =
      store.overviewAtStart.profile
      ?? folders.teachers().first { $0.person == person }?.profile ?? fallback
    try folders.noteUse(of: person, profile: profile, at: now)
    if comesToStay { try endWhatBrokeOff(in: store) }
    let desk = TeacherDesk(
      surroundings: surroundings, store: store, library: surroundings.library(),
      profile: profile)
    return Arrival(desk: desk, news: news(from: store, phrases: profile.language.phrases))
  }

  /// Finishes a hand-over that a power cut broke off, and ends the sitting that was cut: it is
  /// told once, not at every start.
  private func endWhatBrokeOff(in store: ProgressStore) throws {
    let now = surroundings.now()
    if let receiver = try store.pendingHandOver() {
      var generator = surroundings.generator
      let other = try folders.open(receiver, at: now, using: &generator)
      try store.finishHandOver(to: other, at: now)
      try other.close()
    }
    if store.wasCutOff { _ = try store.append(.sittingEnded(lesson: nil), at: now) }
  }

  private func news(from store: ProgressStore, phrases: any Phrases) -> [String] {
    guard let recovery = store.recovery else {
      return store.wasCutOff ? [phrases.closedSuddenly] : []
    }
    guard let milliseconds = recovery.recoveredUpToMilliseconds else {
      return [phrases.recoveredNothing]
    }
    return [phrases.recoveredUpTo(phrases.shortDate(CalendarDay(milliseconds: milliseconds)))]
  }
}
