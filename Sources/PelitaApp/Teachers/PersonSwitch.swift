import LearningRecord
import ProgressStore
import Terminal

/// "Ganti orang": another person sits down, and what was done under the wrong name can follow.
struct PersonSwitch {
  /// A sitting longer ago than this is not asked about.
  private static let recentMilliseconds: Int64 = 12 * 3_600_000

  let visit: Visit
  let from: TeacherDesk

  /// Asks who it is; `nil` when the terminal is gone or the person leaves.
  func run() throws -> Visit.Arrival? {
    let folders = TeacherFolders(dataFolder: visit.surroundings.dataFolder)
    let others = folders.teachers().filter { $0.person != from.store.person }
    let choice = TeacherChoice(teachers: others, last: nil, phrases: from.phrases, canGoBack: true)
    let arrival: Visit.Arrival?
    switch from.dialogue.choose(choice.menu, completions: choice.names) {
    case .teacher(let person)?: arrival = try visit.open(person)
    case .newPerson?: arrival = try visit.welcome()
    case .back?: return Visit.Arrival(desk: from, news: [])
    case .leave?, nil: arrival = nil
    }
    guard var arrival else {
      try from.store.close()
      return nil
    }
    if let moved = try moveLastSitting(to: arrival.desk) { arrival.news.append(moved) }
    try from.store.close()
    from.surroundings.console.forgetHistory()
    return arrival
  }

  /// Offers to move the sitting that just happened; what happened is said, `nil` when nothing.
  private func moveLastSitting(to desk: TeacherDesk) throws -> String? {
    guard let sitting = try from.store.history().lastSitting, let lesson = sitting.lesson,
      desk.surroundings.now() - sitting.newest.milliseconds < Self.recentMilliseconds
    else { return nil }
    let phrases = desk.phrases
    let title = desk.library.title(of: lesson, in: desk.profile.language)
    var screen = Screen()
    screen.add(phrases.whoseAnswers(title), .title)
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", from.profile.called, detail: phrases.leaveAnswersThere, choice: false)
    menu.add("2", desk.profile.called, detail: phrases.moveAnswersHere, choice: true)
    menu.accept("Enter", choice: false)
    menu.accept("0", choice: false)
    guard desk.dialogue.choose(menu) == true else { return nil }
    try from.store.handOver(sitting.events, to: desk.store, at: desk.surroundings.now())
    try desk.refresh()
    return phrases.lastSittingMoved(to: desk.profile.called)
  }
}
