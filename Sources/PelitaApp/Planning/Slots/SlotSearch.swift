import LearningRecord
import Terminal
import TrainingModel

/// Asks what sort of slot is looked for: how long, which days, which hours.
struct SlotSearch {
  let desk: SchoolDesk
  var people: [PersonID]
  var speakers: [PersonID] = []
  var session: EntityID?
  var minutes = 90

  private var phrases: any Phrases { desk.phrases }

  /// Asks until the answers make a wish; `nil` when the trainer goes back.
  func ask() -> SlotWish? {
    guard
      let minutes = MinutesQuestion(desk: desk).ask(
        phrases.howLong, current: minutes, in: 10...540),
      let from = desk.form.day(phrases.fromWhichDay, current: desk.today.adding(days: 1))?.value,
      let to = askLast(from: from), let weekdays = askWeekdays(),
      let hours = askHours(for: minutes)
    else { return nil }
    return SlotWish(
      minutes: minutes, from: from, to: to, weekdays: weekdays, hours: hours, people: people,
      speakers: speakers, session: session)
  }

  private func askLast(from: Day) -> Day? {
    while let answer = desk.form.day(phrases.untilWhichDay, current: from.adding(days: 13)) {
      if let last = answer.value, (0..<SlotWish.mostDays).contains(last.number - from.number) {
        return last
      }
      desk.dialogue.say(phrases.lastDayFollowsFirst)
      desk.dialogue.waitForEnter(below: Screen())
    }
    return nil
  }

  private func askWeekdays() -> Set<Int>? {
    let names = phrases.weekdays.enumerated().map { (title: $1, choice: $0) }
    return desk.form.several(phrases.whichWeekdays, among: names, chosen: Array(0...5)).map(
      Set.init)
  }

  private func askHours(for minutes: Int) -> TimeSpan? {
    while let answer = desk.form.span(phrases.betweenWhichHours, current: SlotWish.schoolHours) {
      if let hours = answer.value, hours.minutes >= minutes { return hours }
      desk.dialogue.say(phrases.hoursAreTooFew)
      desk.dialogue.waitForEnter(below: Screen())
    }
    return nil
  }
}
