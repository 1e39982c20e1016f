/// The name of a module: the name of its folder, such as `1-laptop`.
public struct ModuleID: Hashable, Comparable, Sendable {
  /// The name as written.
  public let text: String

  /// Returns `nil` unless `text` is lowercase words joined by `-`, `.` or `/`, at most 120 bytes.
  public init?(_ text: String) {
    guard text.isDottedName else { return nil }
    self.text = text
  }

  /// Orders names alphabetically, so that listings are stable.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}
