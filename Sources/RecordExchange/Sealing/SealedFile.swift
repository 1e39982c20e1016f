public import Cryptography

/// A file that is locked for its recipients: an exchange file within an envelope that names nobody.
public enum SealedFile {
  /// The most recipients that a file can have.
  public static let mostRecipients = SealedEnvelope.mostRecipients

  /// Whether bytes that begin with `head` are a sealed file's.
  public static func isSealed(_ head: [UInt8]) -> Bool {
    head.starts(with: SealedEnvelope.opening)
  }

  /// Whether one of `keys` opens the file that begins with `head`, of which the first
  /// ``ExchangePreview/endSize`` bytes are enough.
  ///
  /// Looking through a flash disk costs no more than that for the files of others.
  public static func opens(_ head: [UInt8], with keys: [SealingKey]) -> Bool {
    envelope(in: head)?.contentKey(for: keys) != nil
  }

  /// Locks a whole exchange file for `recipients`.
  ///
  /// - Parameters:
  ///   - file: the bytes that ``ExchangeFile`` writes.
  ///   - recipients: one to ``mostRecipients`` devices; the same one twice counts once.
  ///   - random: where the content's key, its nonce and the boxes' one-time keys come from.
  /// - Returns: `nil` when there are no recipients or too many.
  public static func seal(
    _ file: [UInt8], for recipients: some Collection<PublicSealingKey>,
    using random: inout some RandomNumberGenerator
  ) -> [UInt8]? {
    let recipients = Set(recipients).sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    guard (1...mostRecipients).contains(recipients.count) else { return nil }
    var secret = draw(ContentKey.size, using: &random)
    defer { secret.wipe() }
    let nonce = draw(ContentKey.nonceSize, using: &random)
    var boxes: [[UInt8]] = []
    for recipient in recipients {
      var seed = draw(PublicSealingKey.seedSize, using: &random)
      defer { seed.wipe() }
      guard let box = recipient.seal(secret, seed: seed) else { return nil }
      boxes.append(box)
    }
    let content = SealedPadding.padded(file)
    let envelope = SealedEnvelope(
      boxes: boxes.sorted { $0.lexicographicallyPrecedes($1) },
      contentCount: nonce.count + content.count + ContentKey.overhead)
    let label = envelope.line + [.lineFeed]
    guard let box = ContentKey(secret)?.encrypt(content, label: label, nonce: nonce) else {
      return nil
    }
    let bytes = label + nonce + box
    return bytes + SealedEnd.bytes(after: bytes)
  }

  /// What was locked in `bytes`.
  ///
  /// Damage is told apart from a file for others by a digest that needs no key; a change that keeps
  /// the digest right was made on purpose, and the content's tag finds it.
  ///
  /// - Throws: ``ExchangeRefusal/sealedForOthers`` when none of `keys` opens it.
  public static func open(
    _ bytes: [UInt8], with keys: [SealingKey], limits: ExchangeLimits = ExchangeLimits()
  ) throws(ExchangeRefusal) -> [UInt8] {
    guard bytes.count <= limits.file else {
      throw .tooLarge(bytes: bytes.count, limit: limits.file)
    }
    let envelope = try checkedEnvelope(of: bytes)
    guard let key = envelope.contentKey(for: keys) else { throw .sealedForOthers }
    let label = envelope.line + [.lineFeed]
    let content = bytes[label.count..<label.count + envelope.contentCount]
    guard
      let padded = key.decrypt(
        content.dropFirst(ContentKey.nonceSize), label: label,
        nonce: Array(content.prefix(ContentKey.nonceSize))),
      let file = SealedPadding.unpadded(padded)
    else { throw .damaged }
    return file
  }

  /// The envelope of a file that is as long as it says and whose digest is right.
  private static func checkedEnvelope(
    of bytes: [UInt8]
  ) throws(ExchangeRefusal) -> SealedEnvelope {
    let envelope = envelope(in: bytes)
    let expected = envelope.map { $0.line.count + 1 + $0.contentCount + SealedEnd.size }
    guard SealedEnd.stands(at: bytes) else {
      throw bytes.count < expected ?? .max ? .truncated : .damaged
    }
    guard SealedEnd.isRight(for: bytes) else { throw .damaged }
    guard let envelope else { throw .headerUnreadable }
    guard bytes.count == expected else { throw .damaged }
    return envelope
  }

  private static func envelope(in bytes: [UInt8]) -> SealedEnvelope? {
    let head = bytes.prefix(SealedEnvelope.longestLine)
    return head.firstIndex(of: .lineFeed).flatMap { SealedEnvelope(head[..<$0]) }
  }

  private static func draw(
    _ count: Int, using random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}
