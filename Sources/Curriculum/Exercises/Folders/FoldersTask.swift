/// A task of this kind: a practice folder to put in order.
public struct FoldersTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
