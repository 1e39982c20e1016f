import Curriculum
import LearningRecord

/// What a typed text is compared with.
struct TextExpectation: Hashable, Sendable {
  /// Every right text, the lesson's first one first.
  var accepted: [String]
  var isExact = false
  var number: ClosedRange<Double>?

  /// Judges one typed text.
  func judgement(of typed: String) -> Judgement {
    if accepted.contains(where: { isSame(typed, $0) }) { return Judgement(verdict: .right) }
    if let number, let judged = judgement(of: typed, within: number) { return judged }
    return Judgement(verdict: .wrong, nearMiss: nearMiss(of: typed))
  }

  private func isSame(_ typed: String, _ right: String) -> Bool {
    isExact ? typed == right : isAlike(typed, right)
  }

  private func isAlike(_ typed: String, _ right: String) -> Bool {
    if FoldedText(typed) == FoldedText(right) { return true }
    guard let chord = KeyChord(right) else { return false }
    return KeyChord(typed) == chord
  }

  private func judgement(of typed: String, within range: ClosedRange<Double>) -> Judgement? {
    guard let given = WrittenNumber(typed) else { return nil }
    let unit = accepted.lazy.compactMap { WrittenNumber($0)?.unit }.first { !$0.isEmpty }
    var values = given.values
    if given.unit == "%", unit == nil { values += values.map { $0 / 100 } }
    if values.contains(where: range.contains) {
      let fits = unit == nil || given.unit.isEmpty || given.unit == unit
      return Judgement(verdict: fits ? .right : .wrong, nearMiss: fits ? nil : .unit)
    }
    let slack = max(abs(range.lowerBound), abs(range.upperBound)) / 10
    let wide = (range.lowerBound - slack)...(range.upperBound + slack)
    return Judgement(
      verdict: .wrong, nearMiss: values.contains(where: wide.contains) ? .closeNumber : nil)
  }

  private func nearMiss(of typed: String) -> NearMiss? {
    if isExact, accepted.contains(where: { isAlike(typed, $0) }) { return .writing }
    let given = FoldedText(typed).text
    // Another key or another digit is another answer, no slip of spelling.
    guard KeyChord(typed) == nil, !given.contains(where: \.isNumber) else { return nil }
    let rights = accepted.map { FoldedText($0).text }
    // In a text of two letters, one letter is not a slip but another answer.
    if rights.contains(where: { $0.count > 3 && EditDistance.isOne(given, $0) }) {
      return .oneLetter
    }
    let words = given.split(separator: " ").sorted()
    return words.count > 1 && rights.contains { $0.split(separator: " ").sorted() == words }
      ? .wordOrder : nil
  }

  /// Whether an answer of a single character makes sense, so that a letter may not be a command.
  var takesSingleCharacters: Bool {
    number != nil || accepted.contains { FoldedText($0).text.count <= 2 }
  }
}

extension TextExpectation {
  /// What a short text question compares with.
  init(right: String, attributes: QuestionAttributes) {
    self.init(
      accepted: [right] + attributes.accepts, isExact: attributes.isExact,
      number: attributes.number)
  }
}
