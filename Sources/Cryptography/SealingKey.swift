internal import CSodium

/// The secret half of a device's X25519 key pair (RFC 7748): opens what was sealed to the device.
///
/// Drawn for itself, never made of the signing key: who learns one has learnt nothing of the other.
/// Deliberately without a description: it must not end up in a message or a file by accident.
public struct SealingKey: Sendable {
  /// The number of bytes of every seed.
  public static let seedSize = 32

  /// The public half.
  public let publicKey: PublicSealingKey
  private let secret: Secret

  /// Returns `nil` unless `seed` is 32 bytes; whoever makes a new key draws them at random.
  public init?(seed: [UInt8]) {
    guard seed.count == Self.seedSize else { return nil }
    Sodium.start()
    var open = [UInt8](repeating: 0, count: PublicSealingKey.size)
    var secret = [UInt8](repeating: 0, count: Int(crypto_box_SECRETKEYBYTES))
    crypto_box_seed_keypair(&open, &secret, seed)
    guard let publicKey = PublicSealingKey(open) else { return nil }
    self.publicKey = publicKey
    self.secret = Secret(secret)
  }

  /// The message in a box that was sealed to this key; `nil` when it was sealed to another one or
  /// was changed.
  public func open(_ box: some Collection<UInt8>) -> [UInt8]? {
    guard box.count >= PublicSealingKey.overhead else { return nil }
    var message = [UInt8](repeating: 0, count: box.count - PublicSealingKey.overhead)
    let isOpen = box.withContiguousBytes { box in
      guard let start = box.baseAddress else { return false }
      return secret.use { secret in
        crypto_box_seal_open(&message, start, UInt64(box.count), publicKey.bytes, secret) == 0
      }
    }
    return isOpen ? message : nil
  }
}
