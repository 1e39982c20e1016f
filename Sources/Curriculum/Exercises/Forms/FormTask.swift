/// A task of this kind: a form to fill.
public struct FormTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
