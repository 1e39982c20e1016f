/// Fills content up to whole blocks, so that a file's size tells little of what is in it.
///
/// As ISO/IEC 7816-4 and libsodium's `sodium_pad` do: one byte 0x80, then zeros.
enum SealedPadding {
  /// Bytes of a block.
  static let block = 4096
  private static let mark: UInt8 = 0x80

  /// `content` and its padding.
  static func padded(_ content: [UInt8]) -> [UInt8] {
    let missing = block - content.count % block
    return content + [mark] + [UInt8](repeating: 0, count: missing - 1)
  }

  /// The content without its padding; `nil` when there is none.
  static func unpadded(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count.isMultiple(of: block), let end = bytes.lastIndex(where: { $0 != 0 }),
      bytes[end] == mark, bytes.count - end <= block
    else { return nil }
    return Array(bytes[..<end])
  }
}
