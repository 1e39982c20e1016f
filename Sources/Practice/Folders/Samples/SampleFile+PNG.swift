extension SampleFile {
  /// Stripes in two colours that depend on the label (PNG 1.2), not compressed, so that the size
  /// is the size of the picture.
  static func png(_ label: String, size: Int) -> [UInt8] {
    var side = 16
    while (side + 1) * (side + 1) * 3 < size - 200 { side += 1 }
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    var header: [UInt8] = []
    header.append(bigEndian: UInt32(side))
    header.append(bigEndian: UInt32(side))
    header += [8, 2, 0, 0, 0]
    bytes.append(chunk: "IHDR", header)
    bytes.append(chunk: "tEXt", Array("Title".utf8) + [0] + label.utf8.filter { $0 < 0x80 })
    bytes.append(chunk: "IDAT", stored(rows(side, hash(label))))
    bytes.append(chunk: "IEND", [])
    return bytes
  }

  private static func rows(_ side: Int, _ colour: UInt32) -> [UInt8] {
    let one = (0..<3).map { UInt8(truncatingIfNeeded: colour >> ($0 * 8)) | 0x40 }
    let two = one.map { 0xFF - $0 / 3 }
    let stripes = [one, two].map { [0] + Array(repeatElement($0, count: side).joined()) }
    var bytes: [UInt8] = []
    for row in 0..<side { bytes += stripes[(row * 8 / side) % 2] }
    return bytes
  }

  /// A zlib stream of blocks that are stored as they are (RFC 1950, RFC 1951).
  private static func stored(_ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0x78, 0x01]
    var rest = content[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      bytes.append(rest.isEmpty ? 1 : 0)
      bytes.append(littleEndian: block.count, count: 2)
      bytes.append(littleEndian: ~block.count, count: 2)
      bytes += block
    } while !rest.isEmpty
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in content {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    bytes.append(bigEndian: high << 16 | low)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(chunk name: String, _ content: [UInt8]) {
    append(bigEndian: UInt32(content.count))
    let checked = Array(name.utf8) + content
    self += checked
    append(bigEndian: checked.cyclicRedundancyCheck)
  }

  /// CRC-32 as PNG and zip use it.
  private var cyclicRedundancyCheck: UInt32 {
    let table = (0..<256).map { Self.remainder(UInt32($0)) }
    var sum = UInt32.max
    for byte in self {
      let index = Int((sum ^ UInt32(byte)) & 0xFF)
      sum = table[index] ^ (sum >> 8)
    }
    return ~sum
  }

  private static func remainder(_ byte: UInt32) -> UInt32 {
    var sum = byte
    for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    return sum
  }
}
