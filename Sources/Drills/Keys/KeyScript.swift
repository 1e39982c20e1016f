/// What was pressed, one line for each key that was asked.
public struct KeyScript: Hashable, Sendable {
  public var answers: [KeyAnswer]

  /// Longer scripts are cut: an exercise asks for a few keys.
  static let mostLines = 200

  /// Makes a script.
  public init(answers: [KeyAnswer]) { self.answers = answers }

  /// Reads a script; empty lines count for nothing.
  public init(_ text: String) {
    answers = text.split(whereSeparator: \.isNewline).prefix(Self.mostLines)
      .filter { $0.contains { !$0.isWhitespace } }
      .map { KeyAnswer(line: String($0)) }
  }

  /// The script as text.
  public var text: String { answers.map(\.line).joined(separator: "\n") }
}
