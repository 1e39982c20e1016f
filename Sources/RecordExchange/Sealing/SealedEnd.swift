internal import Cryptography

/// The last line of a sealed file: a digest that tells damage from another's file before any key.
enum SealedEnd {
  private static let opening = Array("\n{\"end\":{\"sha256\":\"".utf8)
  private static let closing = Array("\"}}\n".utf8)

  /// How many bytes follow the content.
  static let size = opening.count + 2 * Digest.size + closing.count

  /// What follows `content`, which is everything before.
  static func bytes(after content: [UInt8]) -> [UInt8] {
    opening + Array(Digest(of: content).hexadecimal.utf8) + closing
  }

  /// Whether `file` ends in this way at all.
  static func stands(at file: [UInt8]) -> Bool {
    let tail = file.suffix(size)
    return tail.count == size && tail.starts(with: opening)
      && tail.suffix(closing.count).elementsEqual(closing)
  }

  /// Whether the end of `file` says what the rest of it is.
  static func isRight(for file: [UInt8]) -> Bool {
    let content = file.dropLast(size)
    return file.suffix(size).elementsEqual(
      opening + Array(Digest(of: content).hexadecimal.utf8) + closing)
  }
}
