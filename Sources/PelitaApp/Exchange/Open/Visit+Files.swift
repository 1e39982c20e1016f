import LearningRecord
import ProgressStore
import RecordExchange
import Terminal
import Workbench

extension Visit {
  /// `pelita open FILE…`: opens the files for whoever is here, then goes home.
  func open(files paths: [String]) throws {
    guard let arrival = try takeOver(paths) ?? arrive() else { return }
    try OpenFlow(desk: arrival.desk).open(paths)
    try stay(at: arrival.desk, news: arrival.news, startsLesson: arrival.startsLesson)
  }

  /// Offers to go on with a record from another laptop; `nil` when there is none or nobody wants to.
  private func takeOver(_ paths: [String]) throws -> Arrival? {
    // Where a mentor works, other people's records are opened every day.
    guard !surroundings.keepsSchool else { return nil }
    for path in paths {
      guard let progress = try? ProgressFile(surroundings.exchangeFile(at: path)),
        !progress.eventLines.isEmpty,
        !folders.teachers().contains(where: { $0.person == progress.file.header.person }),
        isTheirs(progress)
      else { continue }
      return try takeOver(progress)
    }
    return nil
  }

  /// Asks whether the record belongs to the person who sits here.
  private func isTheirs(_ progress: ProgressFile) -> Bool {
    let header = progress.file.header
    let phrases = HelpLanguage.chosen(in: surroundings.environment).phrases
    var screen = Screen()
    screen.add(phrases.isThisYourRecord(header.who.sanitisedLine), .title)
    screen.add(phrases.longDate(CalendarDay(milliseconds: header.createdMilliseconds)), .dim)
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.useItHere, choice: true)
    menu.add("2", phrases.notMyRecord, choice: false)
    menu.accept("k", choice: false)
    menu.accept("0", choice: false)
    return Dialogue(console: surroundings.console, phrases: phrases).choose(menu) ?? false
  }

  private func takeOver(_ progress: ProgressFile) throws -> Arrival {
    let header = progress.file.header
    var generator = surroundings.generator
    let now = surroundings.now()
    let store = try folders.open(header.person, at: now, using: &generator)
    let report = try store.merge(eventLines: progress.eventTexts, at: now)
    let overview = try store.history().overview
    if let profile = overview.profile {
      try folders.noteUse(of: header.person, profile: profile, at: now)
    }
    try store.keepOverview(of: try store.history())
    try store.close()
    var arrival = try open(header.person)
    arrival.news.append(arrival.desk.phrases.recordIsHere(report.added))
    return arrival
  }
}
