public import Cryptography
internal import Glibc

/// The secret of this device, with which it signs what it writes; it never leaves the laptop.
public struct DeviceKey: Sendable {
  public let signingKey: SigningKey
  /// What the person is told about the key, if anything.
  public let notice: Notice?

  /// Something noticed while the key was read.
  public enum Notice: String, Hashable, Sendable {
    /// No key was there; this is a new one.
    case created
    /// Others on this computer could have read the key until now.
    case wasReadableByOthers = "was-readable-by-others"
    /// The disk cannot keep the key from others who use this computer.
    case staysReadableByOthers = "stays-readable-by-others"
    /// The old key could not be read and was kept aside; those who know it will ask.
    case replacedUnreadable = "replaced-unreadable"
  }

  /// The key kept in `folder`; made there, durably, at the first time.
  ///
  /// - Parameters:
  ///   - folder: the person's data folder; made when missing, for its owner alone.
  ///   - random: where a new key comes from; the system's generator except in tests.
  /// - Throws: ``FileTrouble`` when the folder or the key cannot be read or made.
  public init(
    in folder: String, using random: inout some RandomNumberGenerator
  ) throws(FileTrouble) {
    let path = folder.appending(part: Self.fileName)
    do throws(FileTrouble) {
      if let key = Self.key(in: try BoundedFile.read(path, limit: 1024)) {
        self.init(signingKey: key, notice: Self.tighten(path))
        return
      }
      rename(path, path + ".unreadable")
      try self.init(making: .replacedUnreadable, at: path, using: &random)
    } catch {
      guard case .missing = error else { throw error }
      try DurableFile.makeFolder(folder, mode: 0o700)
      try self.init(making: .created, at: path, using: &random)
    }
  }

  private static let fileName = "device.key"
  private static let opening = "pelita-device-key-1 "

  private init(signingKey: SigningKey, notice: Notice?) {
    self.signingKey = signingKey
    self.notice = notice
  }

  private init(
    making notice: Notice, at path: String, using random: inout some RandomNumberGenerator
  ) throws(FileTrouble) {
    let seed = (0..<SigningKey.seedSize).map { _ in UInt8.random(in: 0...255, using: &random) }
    guard let key = SigningKey(seed: seed) else { preconditionFailure("the seed has its size") }
    let text = Self.opening + seed.hexadecimal + "\n"
    try DurableFile.write(Array(text.utf8), to: path, mode: 0o600)
    self.init(signingKey: key, notice: notice)
  }

  /// The key in the text of a key file; `nil` when it is not exactly what is written above.
  private static func key(in bytes: [UInt8]) -> SigningKey? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(opening), text.hasSuffix("\n") else { return nil }
    return [UInt8](hexadecimal: String(text.dropFirst(opening.count).dropLast()))
      .flatMap(SigningKey.init(seed:))
  }

  /// Takes the right to read the key from everybody but its owner.
  private static func tighten(_ path: String) -> Notice? {
    guard isOpenToOthers(path) else { return nil }
    chmod(path, 0o600)
    return isOpenToOthers(path) ? .staysReadableByOthers : .wasReadableByOthers
  }

  private static func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
  }
}
