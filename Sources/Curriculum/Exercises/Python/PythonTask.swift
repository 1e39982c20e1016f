/// A task of this kind: a Python program to write.
public struct PythonTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
