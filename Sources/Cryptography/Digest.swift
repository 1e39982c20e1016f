internal import CSodium

/// A SHA-256 digest: 32 bytes.
public struct Digest: Hashable, Sendable {
  public let bytes: [UInt8]

  /// The digest of `content`.
  public init(of content: some Collection<UInt8>) {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    let message = Array(content)
    crypto_hash_sha256(&digest, message, UInt64(message.count))
    bytes = digest
  }

  /// The digest in 64 lowercase hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
