import Curriculum
import LearningRecord

/// Understands what is typed at a question.
public struct AnswerReading: Hashable, Sendable {
  /// Longer lines are not an answer.
  public static let longestCharacters = 2_000

  let prompt: Prompt
  let commands: [Command]

  /// Reads answers to `prompt` on a screen that offers `commands`.
  public init(prompt: Prompt, commands: [Command]) {
    self.prompt = prompt
    self.commands = commands
  }

  /// What `line` means here.
  public func reading(of line: String) -> Reading {
    guard line.utf8.count <= Self.longestCharacters * 4, line.count <= Self.longestCharacters else {
      return .slip(.tooLong(most: Self.longestCharacters))
    }
    guard !line.trimmingBlanks.isEmpty else { return .nothing }
    switch prompt.question.form {
    case .single, .selection, .drag, .survey(.single):
      return choice(line, allowsSeveral: false)
    case .multiple, .survey(.multiple): return choice(line, allowsSeveral: true)
    case .text(let right): return text(line, expectation: expectation(right, isOnly: true))
    case .survey(.text): return text(line, expectation: nil)
    case .gap(let gap): return input(line, of: gap)
    case .matrix, .survey(.matrix): return rows(line)
    case .task(let task): return ticks(line, of: task)
    case .generic: return command(line, readsDigits: true).map(Reading.command) ?? .nothing
    }
  }

  func command(_ line: String, readsDigits: Bool = false) -> Command? {
    Command(typed: line, among: commands, readsDigits: readsDigits)
  }

  /// A typed text; `expectation` is `nil` where any text makes sense.
  private func text(_ line: String, expectation: TextExpectation?) -> Reading {
    let typed = prompt.question.attributes.isExact ? line : line.trimmingBlanks
    guard let command = command(line) else { return .answer(.text(typed)) }
    let couldAnswer =
      prompt.question.judging != .judged || expectation?.takesSingleCharacters != false
    return couldAnswer ? .unsure(.text(typed), command) : .command(command)
  }

  private func expectation(_ right: String, isOnly: Bool) -> TextExpectation {
    Judge(prompt.question).expectation(right: right, isOnly: isOnly)
  }

  /// An answer to the input of a gap text that is asked now.
  private func input(_ line: String, of gap: GapText) -> Reading {
    guard let asked = prompt.asked else { return command(line).map(Reading.command) ?? .nothing }
    let one: Reading
    if case .text(let right) = gap.inputs[asked] {
      let isOnly = gap.inputs.count == 1
      one = text(line, expectation: expectation(right, isOnly: isOnly))
    } else {
      one = choice(line, of: gap.inputs[asked].options, allowsSeveral: false)
    }
    switch one {
    case .answer(let answer): return .answer(filling(asked, of: gap, with: answer))
    case .unsure(let answer, let command):
      return .unsure(filling(asked, of: gap, with: answer), command)
    case .nothing, .command, .slip: return one
    }
  }

  private func filling(_ index: Int, of gap: GapText, with answer: Answer) -> Answer {
    var answers = gap.inputs.map(\.open)
    if case .inputs(let before) = prompt.draft, before.count == answers.count { answers = before }
    answers[index] = answer
    return .inputs(answers)
  }

  /// Ticks or unticks the boxes that were named.
  private func ticks(_ line: String, of task: TaskList) -> Reading {
    guard case .answer(.options(let named)) = choice(line, allowsSeveral: true) else {
      return choice(line, allowsSeveral: true)
    }
    var ticked = task.startingTicks
    if case .ticked(let before) = prompt.draft { ticked = before }
    return .answer(.ticked(ticked.symmetricDifference(named)))
  }
}
