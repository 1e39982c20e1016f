/// A task of this kind: local pages to find one's way in.
public struct WebTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
