/// A task of this kind: a thought to write down.
public struct JournalTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
