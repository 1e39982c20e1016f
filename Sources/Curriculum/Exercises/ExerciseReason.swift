/// Something that was seen in somebody's work and keeps it from being right.
///
/// `name` is the key of the feedback: the description's own under `feedback`, else the wording that
/// the kind brings for the reasons which it can find in any work.
public struct ExerciseReason: Hashable, Sendable {
  /// Lowercase words joined by `-`, such as `still-in-downloads`.
  public var name: String
  /// What was seen, for the `{name}` places of the feedback, such as `["line": "3"]`.
  public var seen: [String: String]

  /// Makes a reason.
  public init(_ name: String, seen: [String: String] = [:]) {
    self.name = name
    self.seen = seen
  }
}
