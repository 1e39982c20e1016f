public import Cryptography

/// What a file claims to be, told by its two ends alone: enough to offer it, never to trust it.
///
/// Looking through a flash disk reads a few kilobytes of each file instead of all of it.
public struct ExchangePreview: Hashable, Sendable {
  /// How many bytes of each end are worth reading.
  public static let endSize = 4096

  public let header: ExchangeHeader
  /// The digest in the last line: the same as ``ExchangeFile/digest`` when the file is whole.
  public let digest: Digest

  /// Returns `nil` unless both ends are those of a file that ``ExchangeFile`` might accept.
  public init?(head: [UInt8], tail: [UInt8]) {
    guard (try? ExchangeFile.checkOpening(head)) != nil, tail.last == .lineFeed,
      let headerEnd = head.firstIndex(of: .lineFeed),
      let header = try? HeaderLine.header(from: head[..<headerEnd])
    else { return nil }
    let lastLine = tail.dropLast().split(separator: .lineFeed).last ?? []
    guard let end = EndLine(lastLine) else { return nil }
    self.header = header
    digest = end.digest
  }

  /// What a file is that was read whole, as a sealed one must be.
  public init(_ file: ExchangeFile) {
    header = file.header
    digest = file.digest
  }
}
