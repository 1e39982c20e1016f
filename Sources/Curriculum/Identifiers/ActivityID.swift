/// A name that outlives wording and order, such as `files.best-name`.
///
/// Progress is stored under it: renaming one loses what teachers did there.
public struct ActivityID: Hashable, Comparable, Sendable {
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
