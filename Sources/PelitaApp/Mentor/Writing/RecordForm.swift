import LearningRecord
import Terminal
import TrainingModel

/// A mentoring record: what was seen, what was agreed, when to look again.
struct RecordForm {
  let desk: SchoolDesk
  let teacher: PersonID
  var trigger: Difficulty?
  var evidence: [EventID] = []

  private var dialogue: Dialogue { desk.dialogue }
  private var phrases: any Phrases { desk.phrases }

  /// Asks and stores; what is then to be said.
  func run() throws -> [String] {
    guard let observed = ask(phrases.whatWasSeen(desk.name(of: teacher)), notes: attached),
      !observed.isEmpty
    else { return [phrases.nothingWritten] }
    guard let agreed = ask(phrases.whatWasAgreed), let nextDay = askDay() else {
      return [phrases.nothingWritten]
    }
    var draft = MentorWriting.Draft(
      teacher: teacher, trigger: trigger, evidence: evidence, observed: observed, agreed: agreed)
    if case .day(let day) = nextDay { draft.nextDay = day }
    try MentorWriting(desk: desk).record(draft)
    return [phrases.recordIsKept]
  }

  private var attached: [String] {
    evidence.isEmpty ? [] : [phrases.attemptsAreAttached(evidence.count)]
  }

  /// `nil` when the terminal is gone.
  private func ask(_ question: String, notes: [String] = []) -> String? {
    var screen = Screen()
    screen.add(question.sanitisedLine, .strong)
    for note in notes { screen.add(note, .dim) }
    guard case .text(let text) = dialogue.ask(screen) else { return nil }
    return text
  }

  private func askDay() -> DayReading? {
    var screen = Screen()
    screen.add(phrases.nextDay, .strong)
    screen.add(phrases.nextDayForms, .dim)
    dialogue.show(screen)
    while case .text(let text) = dialogue.ask(below: screen) {
      let reading = DayReading(text, today: desk.today)
      guard case .unreadable = reading else { return reading }
      dialogue.say(phrases.notADay)
    }
    return nil
  }
}
