internal import CSodium

/// A SHA-256 digest: 32 bytes.
public struct Digest: Hashable, Sendable {
  /// The number of bytes of every digest.
  public static let size = 32

  public let bytes: [UInt8]

  /// The digest of `content`.
  public init(of content: some Collection<UInt8>) {
    var digest = [UInt8](repeating: 0, count: Self.size)
    content.withContiguousBytes { message in
      _ = crypto_hash_sha256(&digest, message.baseAddress, UInt64(message.count))
    }
    bytes = digest
  }

  /// Returns `nil` unless `bytes` are 32.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = Array(bytes)
  }

  /// Returns `nil` unless `hexadecimal` is 64 lowercase hexadecimal digits.
  public init?(hexadecimal: String) {
    guard let bytes = [UInt8](hexadecimal: hexadecimal) else { return nil }
    self.init(bytes: bytes)
  }

  /// The digest in 64 lowercase hexadecimal digits.
  public var hexadecimal: String { bytes.hexadecimal }
}
