/// Feedback in one language: what was seen, why it matters, what to do next.
///
/// Places such as `{line}` are filled from what was seen.
public struct ExerciseFeedback: Hashable, Sendable {
  public var seen: String
  public var why: String
  public var next: String

  /// Makes feedback.
  public init(seen: String, why: String, next: String) {
    self.seen = seen
    self.why = why
    self.next = next
  }

  /// The same with every `{name}` replaced by its value; unknown names stay as they are.
  public func filled(with values: [String: String]) -> Self {
    Self(
      seen: seen.filled(with: values), why: why.filled(with: values),
      next: next.filled(with: values))
  }
}

extension String {
  /// One pass, so that a value holding braces is never filled again.
  fileprivate func filled(with values: [String: String]) -> String {
    var text = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let value = values[String(rest[rest.index(after: open)..<close])]
      else {
        text += "{"
        rest = rest.dropFirst()
        continue
      }
      text += value
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
