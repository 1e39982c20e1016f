/// A task of this kind: a document to make.
public struct DocumentTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
