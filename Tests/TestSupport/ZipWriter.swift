/// Writes zip archives byte by byte, also such as no program would write.
public struct ZipWriter {
  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var entries = 0

  /// Starts an empty archive.
  public init() {}

  /// Adds an entry that is stored as it is.
  public mutating func add(_ name: String, _ content: [UInt8], isEncrypted: Bool = false) {
    add(
      name, packed: content, method: 0, size: content.count, checksum: Self.checksum(content),
      flags: isEncrypted ? 1 : 0)
  }

  /// Adds an entry that unpacks to `size` zero bytes, packed as tightly as the format can.
  public mutating func addZeros(_ name: String, size: Int, checksum: UInt32 = 0) {
    add(
      name, packed: Self.deflatedZeros(size), method: 8, size: size, checksum: checksum, flags: 0)
  }

  /// Adds `count` directory entries that all lead to the first one's content.
  public mutating func repeatFirstEntry(times count: Int) {
    let entry = Array(directory[...])
    directory.reserveCapacity(entry.count * (count + 1))
    for _ in 0..<count { directory += entry }
    entries += count
  }

  /// The whole archive.
  public var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    let counted = min(entries, 0xFFFF)
    end += Self.little(counted, 2) + Self.little(counted, 2)
    end += Self.little(directory.count, 4) + Self.little(archive.count, 4) + [0, 0]
    return archive + directory + end
  }

  private mutating func add(
    _ name: String, packed: [UInt8], method: Int, size: Int, checksum: UInt32, flags: Int
  ) {
    let name = Array(name.utf8)
    let described =
      Self.little(20, 2) + Self.little(flags, 2) + Self.little(method, 2) + [0, 0, 0x21, 0]
      + Self.little(Int(checksum), 4) + Self.little(packed.count, 4) + Self.little(size, 4)
      + Self.little(name.count, 2) + [0, 0]
    let place = archive.count
    archive += [0x50, 0x4B, 3, 4] + described + name + packed
    directory += [0x50, 0x4B, 1, 2, 20, 0] + described + [UInt8](repeating: 0, count: 10)
    directory += Self.little(place, 4) + name
    entries += 1
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as zip archives have it (ISO 3309).
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1) * 0xEDB8_8320 }
    }
    return ~checksum
  }

  /// One zero, then as many repetitions of 258 zeros as needed (RFC 1951, fixed Huffman codes).
  private static func deflatedZeros(_ size: Int) -> [UInt8] {
    var packed: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    func write(_ value: UInt32, _ width: Int) {
      bits |= value << UInt32(count)
      count += width
      while count >= 8 {
        packed.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
        count -= 8
      }
    }
    write(0b011, 3)
    write(0b0000_1100, 8)  // The literal 0, its code's bits reversed.
    for _ in 0..<((size - 1) / 258) {
      write(0b1010_0011, 8)  // Length 258.
      write(0, 5)  // Distance 1.
    }
    write(0, 7)
    write(0, 7)
    return packed
  }
}
