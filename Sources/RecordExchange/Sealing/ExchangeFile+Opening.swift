public import Cryptography

extension ExchangeFile {
  /// Reads a file, sealed or not, or says why it is refused.
  ///
  /// Whether it was sealed is told by ``wasSealed``. `keys` are those of this device.
  public init(
    opening bytes: [UInt8], with keys: [SealingKey], limits: ExchangeLimits = ExchangeLimits()
  ) throws(ExchangeRefusal) {
    do throws(ExchangeRefusal) {
      try self.init(reading: bytes, limits: limits)
    } catch {
      guard error == .sealed else { throw error }
      let content = try SealedFile.open(bytes, with: keys, limits: limits)
      do throws(ExchangeRefusal) {
        try self.init(reading: content, limits: limits)
      } catch {
        // One envelope is enough for everybody; a file within several is nobody's that we know.
        throw error == .sealed ? .headerUnreadable : error
      }
      wasSealed = true
    }
  }
}
