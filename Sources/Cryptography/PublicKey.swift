internal import CSodium

/// The public half of a device's Ed25519 key pair (RFC 8032).
public struct PublicKey: Hashable, Sendable {
  /// The number of bytes of every public key.
  public static let size = 32
  /// The number of bytes of every signature.
  public static let signatureSize = 64

  public let bytes: [UInt8]

  /// Returns `nil` unless `bytes` are 32.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = Array(bytes)
  }

  /// Returns `nil` unless `base64` is the base64 of 32 bytes.
  public init?(base64: String) {
    guard let bytes = [UInt8](base64: base64) else { return nil }
    self.init(bytes)
  }

  /// The key in base64, 44 characters.
  public var base64: String { bytes.base64 }

  /// Whether `signature` was made for exactly `message` by the key's other half.
  public func verify(
    signature: some Collection<UInt8>, for message: some Collection<UInt8>
  ) -> Bool {
    let signature = Array(signature)
    guard signature.count == Self.signatureSize else { return false }
    Sodium.start()
    return message.withContiguousBytes { message in
      crypto_sign_verify_detached(signature, message.baseAddress, UInt64(message.count), bytes) == 0
    }
  }

  /// Sixteen digits in groups of four, such as `4821 0937 5510 2284`, to compare by telephone.
  ///
  /// The first eight bytes of the key's digest modulo 10^16; digits are read alike in every language.
  public var fingerprint: String {
    let number = Digest(of: bytes).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let digits = String(number % 10_000_000_000_000_000)
    let padded = Array(String(repeating: "0", count: 16 - digits.count) + digits)
    return stride(from: 0, to: 16, by: 4).map { String(padded[$0..<$0 + 4]) }
      .joined(separator: " ")
  }
}
