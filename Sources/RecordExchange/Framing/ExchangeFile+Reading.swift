internal import Cryptography

extension ExchangeFile {
  /// Reads a file, or says why it is refused.
  ///
  /// Costs two passes for digest and signature and one to split the lines; records are not looked
  /// into. Whether the key is the one known for the person is the caller's to ask.
  public init(
    reading bytes: [UInt8], limits: ExchangeLimits = ExchangeLimits()
  ) throws(ExchangeRefusal) {
    guard bytes.count <= limits.file else {
      throw .tooLarge(bytes: bytes.count, limit: limits.file)
    }
    try Self.checkOpening(bytes)
    let (body, end) = try Self.splitEnd(bytes)
    guard Digest(of: bytes[body]) == end.digest else { throw .damaged }

    let headerEnd = bytes[body].firstIndex(of: .lineFeed) ?? body.upperBound
    guard headerEnd <= limits.header else { throw .headerUnreadable }
    let header = try HeaderLine.header(from: bytes[..<headerEnd])
    guard header.deviceKey.verify(signature: end.signature, for: bytes[body]) else {
      throw .signatureWrong
    }
    let split = LineSplit(bytes, from: min(headerEnd + 1, body.upperBound), to: body.upperBound)
    guard split.count == end.count else { throw .damaged }
    let sorted = split.sorted(limit: limits.record)
    self.init(
      header: header, bytes: bytes, records: sorted.records, quarantined: sorted.quarantined,
      digest: end.digest)
  }

  /// Tells Pelita's files, in whatever version, from others.
  static func checkOpening(_ bytes: [UInt8]) throws(ExchangeRefusal) {
    // A file system that lost power keeps the length and fills the content with zeros.
    guard bytes.first != 0 else { throw .damaged }
    guard bytes.starts(with: HeaderLine.magic) else {
      throw HeaderLine.magic.starts(with: bytes) ? .truncated : .notPelita
    }
    let digits = bytes.dropFirst(HeaderLine.magic.count).prefix { (0x30...0x39).contains($0) }
    guard digits.count < 7, let version = Int(String(decoding: digits, as: UTF8.self)) else {
      throw bytes.count == HeaderLine.magic.count ? .truncated : .notPelita
    }
    guard version <= HeaderLine.version else { throw .newerFormat(version: version) }
    guard version == HeaderLine.version else { throw .notPelita }
    if bytes[digits.endIndex...].starts(with: HeaderLine.sealedMark) { throw .sealed }
  }

  /// Where the signed bytes end, and what the last line says about them.
  private static func splitEnd(
    _ bytes: [UInt8]
  ) throws(ExchangeRefusal) -> (body: Range<Int>, end: EndLine) {
    guard bytes.last == .lineFeed else { throw .truncated }
    let tail = bytes.dropLast()
    let bodyEnd = tail.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    guard let end = EndLine(bytes[bodyEnd..<tail.endIndex]) else {
      // A whole line that is no last line: either the file ends early, or the last line is spoilt.
      throw bytes[bodyEnd...].starts(with: EndLine.opening) ? .damaged : .truncated
    }
    return (0..<bodyEnd, end)
  }
}
