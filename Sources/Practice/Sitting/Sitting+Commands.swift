import Curriculum
import LearningRecord

extension Sitting {
  /// Does what a command says; one that has no meaning here changes nothing.
  mutating func perform(_ command: Command, at moment: Moment) -> [Effect] {
    mode = screenMode
    switch command {
    case .hint: return showHint()
    case .back: return goBack(at: moment)
    case .later: return postpone(at: moment)
    case .askMentor:
      mode = .sentence
      return show(.askSentence)
    case .menu: return leave(to: .menu)
    case .leave: return leave(to: .outside)
    case .keys: return show(.keys)
    default: return show()
    }
  }

  /// What a screen waits for when nothing is being asked on the side.
  private var screenMode: Mode { standing.endsInSolution ? .worked : .open }

  private mutating func leave(to destination: Effect.Destination) -> [Effect] {
    end() + [.leave(destination)]
  }

  /// Records that nothing was cut off.
  mutating func end() -> [Effect] {
    mode = .left
    return [.record(.sittingEnded(lesson: lesson))]
  }

  private mutating func showHint() -> [Effect] {
    guard let question = openQuestion, mode != .worked else { return show(.pressEnter) }
    let total = question.hints.count
    guard standing.hints < total else { return show(.noHintLeft(total: total)) }
    standing.hints += 1
    let number = standing.hints
    return [.record(.hintShown(lesson: stop.lesson, activity: question.id, number: number))]
      + show(.hint(number: number, total: total))
  }

  /// Takes the sentence for the mentor; Enter alone sends the question without one.
  mutating func ask(_ sentence: String, at moment: Moment) -> [Effect] {
    mode = screenMode
    if let command = Command(typed: sentence, among: [.back, .leave, .menu]) {
      return command == .back ? show() : perform(command, at: moment)
    }
    let kept = String(sentence.trimmingBlanks.prefix(AnswerReading.longestCharacters))
    let request = EventBody.helpRequested(
      lesson: stop.lesson, activity: stop.question?.id, sentence: kept)
    return [.record(request)] + show(.helpRequested)
  }

  /// Keeps a reflection's text as a note; blank text is skipped.
  mutating func reflect(_ text: String, activity: ActivityID?, at moment: Moment) -> [Effect] {
    let kept = text.trimmingBlanks
    // What follows the end is about the lesson, not about a question that came back there.
    let about = activity == nil ? lesson : stop.lesson
    guard !kept.isEmpty, let lesson = about else { return [] }
    let question = activity.map { ":\($0.text)" } ?? ""
    let name = "\(lesson.text)\(question):\(moment.clockMilliseconds)"
    return [
      .keepNote(name: name, text: kept),
      .record(.reflected(lesson: lesson, activity: activity, note: name)),
    ]
  }
}
