internal import CSodium

/// The key of one file's content, drawn for that file alone (XChaCha20-Poly1305).
public struct ContentKey: Sendable {
  /// The number of bytes of every key.
  public static let size = 32
  /// The number of bytes of every nonce.
  public static let nonceSize = 24
  /// How many bytes longer encrypted content is.
  public static let overhead = 16

  private let secret: Secret

  /// Returns `nil` unless `bytes` are 32.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    Sodium.start()
    secret = Secret(bytes)
  }

  /// Encrypts `content`, and binds it to `label`, which stays readable.
  ///
  /// - Parameters:
  ///   - content: what nobody else is to read.
  ///   - label: bytes beside it that must not change either.
  ///   - nonce: 24 bytes, never used twice with this key.
  /// - Returns: content and tag; `nil` unless the nonce has its size.
  public func encrypt(_ content: [UInt8], label: [UInt8], nonce: [UInt8]) -> [UInt8]? {
    guard nonce.count == Self.nonceSize else { return nil }
    var box = [UInt8](repeating: 0, count: content.count + Self.overhead)
    return secret.use { key in
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        &box, nil, content, UInt64(content.count), label, UInt64(label.count), nil, nonce, key)
      return box
    }
  }

  /// The content of `box`; `nil` when it, its label or its nonce is not what was encrypted.
  public func decrypt(
    _ box: some Collection<UInt8>, label: [UInt8], nonce: [UInt8]
  ) -> [UInt8]? {
    guard nonce.count == Self.nonceSize, box.count >= Self.overhead else { return nil }
    var content = [UInt8](repeating: 0, count: box.count - Self.overhead)
    let isRight = box.withContiguousBytes { box in
      guard let start = box.baseAddress else { return false }
      return secret.use { key in
        crypto_aead_xchacha20poly1305_ietf_decrypt(
          &content, nil, nil, start, UInt64(box.count), label, UInt64(label.count), nonce, key) == 0
      }
    }
    return isRight ? content : nil
  }
}
