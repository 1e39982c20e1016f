import Foundation
import TestSupport

/// A scripted sitting at the real program: what was typed, and which verdicts were seen.
final class WordSitting {
  /// What the teacher does next; each ends in Enter.
  enum Action {
    case answer(String)
    case goOn
  }

  /// Printed when a line is awaited.
  static let prompt = "▸"

  let terminal: PseudoTerminal
  /// Answers whose verdict reached the screen, in order.
  private(set) var acknowledged: [String] = []
  /// An answer that was typed and whose verdict was not seen yet.
  private(set) var pending: String?
  /// Where in the output the last action was typed.
  private var position = 0

  /// Starts the lesson; `additions` join the environment.
  init(on laptop: Laptop, with additions: [String: String] = [:]) throws {
    let content = laptop.home + "/content"
    try WordLesson.write(to: content)
    terminal = try laptop.start(
      ["learn", WordLesson.lesson], with: ["PELITA_CONTENT": content].merging(additions) { $1 })
  }

  /// The actions of a sitting from the first screen to its last question, some answers wrong.
  static func script(using random: inout some RandomNumberGenerator) -> [Action] {
    var actions: [Action] = []
    for _ in 1...WordLesson.questions {
      actions.append(.goOn)
      if Int.random(in: 0..<3, using: &random) == 0 {
        actions.append(.answer(WordLesson.wrongAnswer))
      }
      actions.append(.answer(WordLesson.rightAnswer))
    }
    return actions
  }

  /// Waits until the program asks, then types.
  func begin(_ action: Action) throws {
    guard terminal.end(of: Self.prompt, after: position) != nil else {
      throw ProgramFailure(what: "no prompt: " + terminal.text.suffix(500), code: 0)
    }
    position = terminal.output.count
    switch action {
    case .answer(let text):
      pending = text
      terminal.type(text + "\r")
    case .goOn: terminal.type("\r")
    }
  }

  /// Waits for the verdict on the pending answer; false when it does not come in time.
  func awaitVerdict(seconds: Double = 10) -> Bool {
    guard let answer = pending else { return true }
    let verdict = answer == WordLesson.rightAnswer ? "Benar" : "Belum tepat"
    guard terminal.end(of: verdict, after: position, seconds: seconds) != nil else { return false }
    acknowledged.append(answer)
    pending = nil
    return true
  }

  /// Cuts the power; what had reached the screen until then counts as seen.
  func cutPower() {
    terminal.cutPower()
    _ = awaitVerdict(seconds: 0)
  }
}
