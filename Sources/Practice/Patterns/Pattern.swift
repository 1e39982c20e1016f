/// A regular expression of the usual subset, matched in time that only grows with the text.
///
/// Backtracking matchers can take for ever on a short hostile pattern. This one follows all ways
/// at once (Thompson 1968): at most instructions × characters steps.
public struct Pattern: Hashable, Sendable {
  /// Patterns with more instructions are refused.
  static let mostInstructions = 4_000
  /// Longer texts are not an answer.
  static let longestText = 4_000

  private let instructions: [PatternInstruction]
  private let ignoresCase: Bool

  /// Returns `nil` for what it does not know: look-around, back references, named groups, bad syntax.
  public init?(_ source: String, ignoringCase: Bool = false) {
    guard source.unicodeScalars.count <= 1_000 else { return nil }
    let written = ignoringCase ? FoldedText.caseFolded(source, keepingEscapes: true) : source
    var parser = PatternParser(written)
    guard let tree = parser.parsed() else { return nil }
    var program: [PatternInstruction] = []
    guard tree.compile(into: &program, limit: Self.mostInstructions) else { return nil }
    instructions = program + [.accept]
    ignoresCase = ignoringCase
  }

  /// Whether the pattern occurs anywhere in `text`; `nil` when the text is too long to say.
  public func occurs(in text: String) -> Bool? {
    let given = ignoresCase ? FoldedText.caseFolded(text) : text
    let scalars = Array(given.unicodeScalars)
    guard scalars.count <= Self.longestText else { return nil }
    var run = PatternRun(instructions: instructions, text: scalars)
    return run.accepts()
  }
}

extension FoldedText {
  /// Case-folds a pattern but for the letter after a backslash, where case has a meaning.
  fileprivate static func caseFolded(_ pattern: String, keepingEscapes: Bool) -> String {
    var folded = ""
    var isEscaped = false
    for character in pattern {
      folded += isEscaped ? String(character) : caseFolded(String(character))
      isEscaped = character == "\\" && !isEscaped
    }
    return folded
  }
}
