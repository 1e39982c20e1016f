/// The name of a practical exercise, such as `folders/class-tree`.
public struct ExerciseID: Hashable, Comparable, Sendable {
  public let kind: ExerciseKind
  /// The file's name without `.yaml`.
  public let name: String

  /// Makes an id; `nil` unless `name` is lowercase words joined by `-` or `.`.
  public init?(kind: ExerciseKind, name: String) {
    guard ActivityID(name) != nil, !name.contains("/") else { return nil }
    self.kind = kind
    self.name = name
  }

  /// Reads `kind/name`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = ExerciseKind(rawValue: String(parts[0])) else { return nil }
    self.init(kind: kind, name: String(parts[1]))
  }

  /// `kind/name`.
  public var text: String { "\(kind.rawValue)/\(name)" }

  /// The same as the name of an activity, under which progress is stored.
  public var activity: ActivityID? { ActivityID(text) }

  /// Orders by kind and name, so that listings are stable.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}
