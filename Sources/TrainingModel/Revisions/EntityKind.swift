/// What an entity is, such as `assignment` or `mentor.text`.
///
/// Open: kinds that a newer Pelita writes pass through untouched.
public struct EntityKind: Hashable, Comparable, Sendable {
  /// 1–40 of `a`–`z`, `A`–`Z`, `0`–`9`, `.`.
  public let text: String

  /// Returns `nil` unless `text` is 1–40 letters, digits or `.`.
  public init?(_ text: String) {
    guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy(\.isKindByte) else {
      return nil
    }
    self.text = text
  }

  /// The kind of a body of ours, whose name is known to have the form.
  init(known: String) { text = known }

  /// Orders kinds alphabetically, so that listings are stable.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }

  /// The scope, told by the name alone, so that an older Pelita never widens a newer kind's scope.
  public var scope: Scope { text.hasPrefix("mentor.") ? .mentor : .school }
}

extension UInt8 {
  fileprivate var isKindByte: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
      || self == UInt8(ascii: ".")
  }
}
