internal import CSodium

/// The secret half of a device's Ed25519 key pair (RFC 8032).
///
/// Deliberately without a description: it must not end up in a message or a file by accident.
public struct SigningKey: Sendable {
  /// The number of bytes of every seed.
  public static let seedSize = 32

  /// The public half.
  public let publicKey: PublicKey
  private let secret: Secret

  /// Returns `nil` unless `seed` is 32 bytes; whoever makes a new key draws them at random.
  public init?(seed: [UInt8]) {
    guard seed.count == Self.seedSize else { return nil }
    Sodium.start()
    var open = [UInt8](repeating: 0, count: PublicKey.size)
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    crypto_sign_seed_keypair(&open, &secret, seed)
    guard let publicKey = PublicKey(open) else { return nil }
    self.publicKey = publicKey
    self.secret = Secret(secret)
  }

  /// The 64 bytes of the signature for `message`; always the same for the same message.
  public func sign(_ message: some Collection<UInt8>) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: PublicKey.signatureSize)
    return message.withContiguousBytes { bytes in
      secret.use { secret in
        crypto_sign_detached(&signature, nil, bytes.baseAddress, UInt64(bytes.count), secret)
        return signature
      }
    }
  }
}
