/// A task of this kind: an experiment.
public struct LabTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
