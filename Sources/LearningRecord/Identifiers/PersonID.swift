/// Who somebody is, on every laptop and in the school's record alike.
public struct PersonID: Hashable, Comparable, Sendable {
  /// 8–64 of `a`–`z`, `0`–`9`, `-`.
  public let text: String

  /// Returns `nil` unless `text` is 8–64 lowercase letters, digits or `-`.
  public init?(_ text: String) {
    guard (8...64).contains(text.utf8.count), text.utf8.allSatisfy(\.isIdentifierByte) else {
      return nil
    }
    self.text = text
  }

  /// Orders people by id, so that listings are stable.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}
