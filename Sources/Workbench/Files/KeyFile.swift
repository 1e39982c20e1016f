internal import Cryptography
internal import Glibc

/// A small file with one secret seed, for its owner alone.
struct KeyFile {
  let path: String
  /// How the file begins, which says what the seed is for.
  let opening: String

  /// The seed, and what was noticed while it was read; drawn and kept durably at the first time.
  ///
  /// - Throws: ``FileTrouble`` when the file can neither be read nor made.
  func seed(
    using random: inout some RandomNumberGenerator
  ) throws(FileTrouble) -> (bytes: [UInt8], notice: DeviceKey.Notice?) {
    do throws(FileTrouble) {
      var bytes = try BoundedFile.read(path, limit: 1024)
      defer { bytes.wipe() }
      if let seed = seed(in: bytes) { return (seed, tighten()) }
    } catch {
      guard case .missing = error else { throw error }
      try DurableFile.makeFolder(path.parentFolder, mode: 0o700)
      return (try make(using: &random), .created)
    }
    rename(path, path + ".unreadable")
    return (try make(using: &random), .replacedUnreadable)
  }

  private func make(
    using random: inout some RandomNumberGenerator
  ) throws(FileTrouble) -> [UInt8] {
    let seed = (0..<SigningKey.seedSize).map { _ in UInt8.random(in: 0...255, using: &random) }
    var text = Array((opening + seed.hexadecimal + "\n").utf8)
    defer { text.wipe() }
    try DurableFile.write(text, to: path, mode: 0o600)
    return seed
  }

  /// The seed in the text of the file; `nil` when it is not exactly what is written above.
  private func seed(in bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(opening), text.hasSuffix("\n") else { return nil }
    let seed = [UInt8](hexadecimal: String(text.dropFirst(opening.count).dropLast()))
    return seed?.count == SigningKey.seedSize ? seed : nil
  }

  /// Takes the right to read the file from everybody but its owner.
  private func tighten() -> DeviceKey.Notice? {
    guard isOpenToOthers else { return nil }
    chmod(path, 0o600)
    return isOpenToOthers ? .staysReadableByOthers : .wasReadableByOthers
  }

  private var isOpenToOthers: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
  }
}
