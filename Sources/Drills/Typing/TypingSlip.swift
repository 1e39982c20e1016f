/// One difference between what was to be copied and what was typed.
public struct TypingSlip: Hashable, Sendable {
  /// What went wrong, as far as the two characters tell.
  public enum Cause: String, Hashable, CaseIterable, Sendable {
    /// The right letter in the wrong case.
    case capitals
    /// A digit in place of something else, or something else in place of a digit.
    case digits
    case punctuation
    /// A blank too many, too few or in the wrong place.
    case spaces
    case letters
  }

  public let cause: Cause
  /// The line, from 0.
  public let line: Int
  /// The word of the text where it happened, as it should be.
  public let word: String

  /// A slip at `column` of `text`, where `typed` came in place of `expected`; `nil` for nothing.
  init(_ expected: Character?, _ typed: Character?, in text: [Character], at column: Int, line: Int)
  {
    cause = Self.cause(expected, typed)
    self.line = line
    word = Self.word(in: text, at: column)
  }

  private static func cause(_ expected: Character?, _ typed: Character?) -> Cause {
    let both = [expected, typed].compactMap(\.self)
    if both.count == 2, both[0].lowercased() == both[1].lowercased() { return .capitals }
    if both.contains(where: \.isWhitespace) { return .spaces }
    if both.contains(where: \.isNumber) { return .digits }
    return both.contains { !$0.isLetter } ? .punctuation : .letters
  }

  private static func word(in text: [Character], at column: Int) -> String {
    guard !text.isEmpty else { return "" }
    let place = min(column, text.count - 1)
    // Beside a blank that was missed stands the word before it.
    let anchor = text[place] == " " && place > 0 ? place - 1 : place
    let start = text[..<anchor].lastIndex(of: " ").map { $0 + 1 } ?? 0
    let end = text[anchor...].firstIndex(of: " ") ?? text.count
    return String(text[start..<max(start, end)])
  }
}
