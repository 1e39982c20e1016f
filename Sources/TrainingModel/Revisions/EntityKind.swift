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

  private init(known: String) { text = known }

  /// Orders kinds alphabetically, so that listings are stable.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }

  /// The scope, told by the name alone, so that an older Pelita never widens a newer kind's scope.
  public var scope: Scope { text.hasPrefix("mentor.") ? .mentor : .school }

  // School scope.
  public static let school = EntityKind(known: "school")
  public static let person = EntityKind(known: "person")
  public static let pairing = EntityKind(known: "pairing")
  public static let assignment = EntityKind(known: "assignment")
  public static let progressStatus = EntityKind(known: "progressStatus")
  public static let mentoringFact = EntityKind(known: "mentoringFact")

  // Mentor scope.
  public static let mentoringText = EntityKind(known: "mentor.text")
  public static let reply = EntityKind(known: "mentor.reply")
  public static let handled = EntityKind(known: "mentor.handled")
}

extension UInt8 {
  fileprivate var isKindByte: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
      || self == UInt8(ascii: ".")
  }
}
