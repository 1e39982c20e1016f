import Curriculum
import LearningRecord

extension AnswerReading {
  /// One or several of the question's own options.
  func choice(_ line: String, allowsSeveral: Bool) -> Reading {
    choice(line, of: prompt.question.options, allowsSeveral: allowsSeveral)
  }

  /// Options by their number on the screen, or by their exact text.
  func choice(_ line: String, of options: [[Inline]], allowsSeveral: Bool) -> Reading {
    let named = option(named: line, of: options)
    if let command = command(line) {
      return named.map { .unsure(.options([$0]), command) } ?? .command(command)
    }
    if line.trimmingBlanks == "-", prompt.question.allowsNone { return .answer(.options([])) }
    guard let numbers = NumberList(line, count: options.count, joinsDigits: allowsSeveral) else {
      if let named { return .answer(.options([named])) }
      if let command = command(line, readsDigits: true) { return .command(command) }
      return .slip(.notAnOption(typed: line.trimmingBlanks, count: options.count))
    }
    if let wrong = numbers.values.first(where: { !(1...options.count).contains($0) }) {
      if let named { return .answer(.options([named])) }
      if let command = command(line, readsDigits: true) { return .command(command) }
      return .slip(.noSuchOption(typed: String(wrong), count: options.count))
    }
    let chosen = Set(numbers.values.map { prompt.order[$0 - 1] })
    return chosen.count > 1 && !allowsSeveral ? .slip(.severalForOne) : .answer(.options(chosen))
  }

  /// The one option whose text was typed.
  private func option(named line: String, of options: [[Inline]]) -> Int? {
    let typed = FoldedText(line)
    let matching = options.indices.filter { FoldedText(options[$0].plainText) == typed }
    return matching.count == 1 ? matching[0] : nil
  }
}
