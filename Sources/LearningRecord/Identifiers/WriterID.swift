/// Who writes events: one installation of one teacher's record, random and never reused.
///
/// New after every restore and on every machine, so that copied data never repeats a sequence.
public struct WriterID: Hashable, Comparable, Sendable {
  /// 16–64 of `a`–`z`, `0`–`9`, `-`.
  public let text: String

  /// Returns `nil` unless `text` is 8–64 lowercase letters, digits or `-`.
  public init?(_ text: String) {
    guard (8...64).contains(text.utf8.count), text.utf8.allSatisfy(\.isIdentifierByte) else {
      return nil
    }
    self.text = text
  }

  /// Orders writers alphabetically, so that merged records fold alike everywhere.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension UInt8 {
  /// Whether this is `a`–`z`, `0`–`9` or `-`.
  var isIdentifierByte: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self == 0x2D
  }
}
