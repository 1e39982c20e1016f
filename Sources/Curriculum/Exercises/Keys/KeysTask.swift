/// A task of this kind: keys to press.
public struct KeysTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
