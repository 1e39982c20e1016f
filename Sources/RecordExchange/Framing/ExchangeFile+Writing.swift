public import Cryptography

extension ExchangeFile {
  /// The bytes of a file with `header` and `lines`, signed by `key`.
  ///
  /// - Parameters:
  ///   - header: what the file says about itself; its key is replaced by `key`'s public half.
  ///   - lines: the records, one line each, without line feeds.
  ///   - key: the device's key.
  /// - Returns: the whole file.
  public static func encode(
    header: ExchangeHeader, lines: [some Collection<UInt8>], key: SigningKey
  ) -> [UInt8] {
    var header = header
    header.deviceKey = key.publicKey
    var bytes = HeaderLine.line(for: header)
    bytes.reserveCapacity(lines.reduce(bytes.count + EndLine.longest) { $0 + $1.count + 1 })
    bytes.append(.lineFeed)
    for line in lines {
      precondition(!line.contains(.lineFeed), "a record is one line")
      bytes.append(contentsOf: line)
      bytes.append(.lineFeed)
    }
    let end = EndLine(count: lines.count, digest: Digest(of: bytes), signature: key.sign(bytes))
    return bytes + end.line + [.lineFeed]
  }
}

extension UInt8 {
  /// What ends every line.
  static let lineFeed = UInt8(ascii: "\n")
}
