public import Cryptography

/// The SHA-256 of a revision's line without its signature.
///
/// Four words instead of an array: a hundred thousand of them are hashed and compared.
public struct RevisionID: Hashable, Comparable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Takes over a digest.
  public init(_ digest: Digest) {
    func word(_ place: Int) -> UInt64 {
      digest.bytes[place * 8..<place * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// Returns `nil` unless `hexadecimal` is 64 lowercase hexadecimal digits.
  public init?(hexadecimal: String) {
    guard let digest = Digest(hexadecimal: hexadecimal) else { return nil }
    self.init(digest)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for word in [words.0, words.1, words.2, words.3] {
      withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// The 64 hexadecimal digits.
  public var hexadecimal: String { bytes.hexadecimal }

  /// Whether all words are the same.
  public static func == (one: Self, other: Self) -> Bool { one.words == other.words }

  /// The id is a hash already: one word of it is enough.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

  /// Orders like the hexadecimal digits.
  public static func < (one: Self, other: Self) -> Bool { one.words < other.words }
}
