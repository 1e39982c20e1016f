/// A task of this kind: text to copy.
public struct TypingTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
