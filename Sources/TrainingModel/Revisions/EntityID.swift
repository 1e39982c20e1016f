internal import Cryptography

/// The name of an entity, the same in every copy of the school's record.
public struct EntityID: Hashable, Comparable, Sendable {
  /// 8–64 of `a`–`z`, `0`–`9`, `-`.
  public let text: String

  /// Returns `nil` unless `text` is 8–64 lowercase letters, digits or `-`.
  public init?(_ text: String) {
    guard (8...64).contains(text.utf8.count), text.utf8.allSatisfy(\.isEntityByte) else {
      return nil
    }
    self.text = text
  }

  /// The name that two people give apart to the same thing: a hash of school, kind and `key`.
  public init(school: EntityID, kind: EntityKind, key: [String]) {
    // A JSON array keeps parts apart that would run together when joined.
    let name = JSONValue.array(([school.text, kind.text] + key).map(JSONValue.string))
    text = String(Digest(of: name.compactText.utf8).hexadecimal.prefix(32))
  }

  /// Orders names alphabetically, so that listings are stable.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension UInt8 {
  fileprivate var isEntityByte: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self == UInt8(ascii: "-")
  }
}
