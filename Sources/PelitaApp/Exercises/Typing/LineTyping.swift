import Curriculum
import Drills
import LearningRecord
import Terminal

/// Copying line by line, for screen readers, plain terminals and pipes: nothing is painted.
struct LineTyping {
  let bench: TypingBench
  let room: ExerciseRoom
  let lines: [String]

  /// Faster than this for a whole line is no typing (strokes a second).
  private static let fastestStrokes: Int64 = 25
  private static let heading = "pelita lines 1"

  private var dialogue: Dialogue { room.dialogue }
  private var phrases: any Phrases { room.phrases }

  /// Asks for one line after the other; what is typed is kept after each.
  func play() throws -> WorkOutcome {
    var typed = kept
    while typed.count < lines.count {
      let line = lines[typed.count]
      dialogue.say(phrases.lineNumber(typed.count + 1, of: lines.count), .dim)
      dialogue.say(phrases.typeThis + "  " + line)
      let start = room.surroundings.now()
      guard case .text(let text) = dialogue.ask(below: screen(for: line)) else { return .gone }
      let milliseconds = room.surroundings.now() - start
      switch text {
      case "": dialogue.say(phrases.typeTheLineFirst)
      case "0" where line != "0": return .paused
      case _ where isTooFast(text, milliseconds): dialogue.say(phrases.pastingIsNoTyping)
      default:
        tell(typed: text, line: line)
        typed.append(text)
        try keep(typed)
      }
    }
    try room.draft.keep("")
    return outcome(typed)
  }

  private func screen(for line: String) -> Screen {
    var screen = Screen()
    screen.add(phrases.typeThis + "  " + line)
    return screen
  }

  /// A pipe types as fast as it likes; a person does not.
  private func isTooFast(_ text: String, _ milliseconds: Int64) -> Bool {
    dialogue.console.capabilities.isInteractive && text.count >= 12
      && milliseconds * Self.fastestStrokes < Int64(text.count) * 1_000
  }

  private func tell(typed: String, line: String) {
    let judge = TypingJudge(TypingTask(lines: [line], accuracyPercent: 100), lines: [line])
    let reasons = judge.verdict(onTranscript: typed).reasons.filter { $0.name != "accuracy-low" }
    guard let first = reasons.first else { return dialogue.say(phrases.lineIsTheSame, .right) }
    dialogue.say(
      phrases.typingFeedback(first.name)?.filled(with: first.seen).seen ?? phrases.notYet)
  }

  private func outcome(_ typed: [String]) -> WorkOutcome {
    guard let activity = bench.exercise.id.activity else { return .paused }
    let judge = TypingJudge(bench.task, lines: lines)
    let measures = [
      TypingRecord.accuracy: judge.accuracyPermille(of: typed),
      TypingRecord.strokes: typed.reduce(0) { $0 + $1.count },
    ]
    let work = typed.joined(separator: "\n")
    return .judged(
      judge.verdict(onTranscript: work),
      Performance(exercise: activity, work: work, measures: measures))
  }

  /// What was typed in an earlier visit.
  private var kept: [String] {
    let rows = room.draft.text?.split(separator: "\n").map(String.init) ?? []
    guard rows.prefix(2) == [Self.heading, bench.exercise.revision] else { return [] }
    return Array(rows.dropFirst(2).prefix(lines.count))
  }

  private func keep(_ typed: [String]) throws {
    let rows = [Self.heading, bench.exercise.revision] + typed
    try room.draft.keep(rows.joined(separator: "\n"))
  }
}
