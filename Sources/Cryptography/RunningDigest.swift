internal import CSodium

/// A SHA-256 digest of content that comes in pieces.
public struct RunningDigest {
  private var state = crypto_hash_sha256_state()

  /// Starts with no content.
  public init() { crypto_hash_sha256_init(&state) }

  /// Adds `content` to what came before.
  public mutating func append(_ content: some Collection<UInt8>) {
    content.withContiguousBytes { piece in
      _ = crypto_hash_sha256_update(&state, piece.baseAddress, UInt64(piece.count))
    }
  }

  /// The digest of everything so far; more may follow.
  public var digest: Digest {
    var copy = state
    var bytes = [UInt8](repeating: 0, count: Digest.size)
    crypto_hash_sha256_final(&copy, &bytes)
    guard let digest = Digest(bytes: bytes) else { preconditionFailure("32 bytes were made") }
    return digest
  }
}
