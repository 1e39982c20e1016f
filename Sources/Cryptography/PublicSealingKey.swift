internal import CSodium

/// The public half of a device's X25519 key pair (RFC 7748): what is sealed to it, it alone opens.
///
/// A type of its own, so that nothing is ever sealed to a key that signs.
public struct PublicSealingKey: Hashable, Sendable {
  /// The number of bytes of every public key.
  public static let size = 32
  /// The number of bytes that one sealing draws at random.
  public static let seedSize = 32
  /// How many bytes longer a sealed message is.
  public static let overhead = 48

  public let bytes: [UInt8]

  /// Returns `nil` unless `bytes` are 32 and name a point that can be sealed to.
  public init?(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == Self.size, Self.isUsable(bytes) else { return nil }
    self.bytes = bytes
  }

  /// Returns `nil` unless `base64` is the base64 of such a key.
  public init?(base64: String) {
    guard let bytes = [UInt8](base64: base64) else { return nil }
    self.init(bytes)
  }

  /// The key in base64, 44 characters.
  public var base64: String { bytes.base64 }

  /// `message` for the owner of this key: a sealed box, as libsodium's `crypto_box_seal` makes it.
  ///
  /// That function draws its one-time key itself. Here the key comes from `seed`, which the caller
  /// draws anew for every box, and the rest is the same: the one-time public key, then
  /// `crypto_box_easy` under the nonce BLAKE2b(one-time key ‖ recipient's key). Returns `nil` unless
  /// `seed` is 32 bytes.
  public func seal(_ message: some Collection<UInt8>, seed: [UInt8]) -> [UInt8]? {
    guard seed.count == Self.seedSize else { return nil }
    Sodium.start()
    var open = [UInt8](repeating: 0, count: Self.size)
    var secret = [UInt8](repeating: 0, count: Self.size)
    defer { secret.wipe() }
    crypto_box_seed_keypair(&open, &secret, seed)
    let nonce = Self.nonce(oneTime: open, recipient: bytes)
    var box = [UInt8](repeating: 0, count: message.count + Int(crypto_box_MACBYTES))
    let status = message.withContiguousBytes { message in
      crypto_box_easy(
        &box, message.baseAddress, UInt64(message.count), nonce, bytes, secret)
    }
    return status == 0 ? open + box : nil
  }

  private static func nonce(oneTime: [UInt8], recipient: [UInt8]) -> [UInt8] {
    var nonce = [UInt8](repeating: 0, count: Int(crypto_box_NONCEBYTES))
    let keys = oneTime + recipient
    crypto_generichash(&nonce, nonce.count, keys, UInt64(keys.count), nil, 0)
    return nonce
  }

  /// A few points lead every secret to the same shared one, which libsodium refuses.
  private static func isUsable(_ bytes: [UInt8]) -> Bool {
    Sodium.start()
    var shared = [UInt8](repeating: 0, count: size)
    let scalar = [UInt8](repeating: 1, count: size)
    return crypto_scalarmult(&shared, scalar, bytes) == 0
  }
}
