/// A competence's code, such as `DC:1.3` of a framework or `SMP:raport` of the school's own.
public struct CompetenceCode: Hashable, Comparable, Sendable {
  public let text: String

  /// Returns `nil` unless `text` is 1–40 ASCII letters, digits, `:`, `.`, `-` or `_`.
  public init?(_ text: String) {
    guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy(\.isCodeByte) else {
      return nil
    }
    self.text = text
  }

  /// Orders codes alphabetically, so that listings are stable.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension UInt8 {
  fileprivate var isCodeByte: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x3A).contains(self)
      || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(self)
  }
}
