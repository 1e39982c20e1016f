public import Cryptography

/// The secrets of this device, which never leave the laptop: one signs what it writes, the other
/// opens what was sealed to it.
public struct DeviceKey: Sendable {
  public let signingKey: SigningKey
  public let sealingKey: SealingKey
  /// What the person is told about the keys, if anything.
  public let notice: Notice?

  /// Something noticed while a key was read.
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

  /// The keys kept in `folder`; made there, durably, at the first time.
  ///
  /// Laptops that have signed for a while get their sealing key at the next start without a notice.
  ///
  /// - Parameters:
  ///   - folder: the person's data folder; made when missing, for its owner alone.
  ///   - random: where a new key comes from; the system's generator except in tests.
  /// - Throws: ``FileTrouble`` when the folder or a key cannot be read or made.
  public init(
    in folder: String, using random: inout some RandomNumberGenerator
  ) throws(FileTrouble) {
    var signing = try KeyFile(
      path: folder.appending(part: "device.key"), opening: "pelita-device-key-1 "
    ).seed(using: &random)
    defer { signing.bytes.wipe() }
    var sealing = try KeyFile(
      path: folder.appending(part: "sealing.key"), opening: "pelita-sealing-key-1 "
    ).seed(using: &random)
    defer { sealing.bytes.wipe() }
    guard let signingKey = SigningKey(seed: signing.bytes),
      let sealingKey = SealingKey(seed: sealing.bytes)
    else { preconditionFailure("the seeds have their size") }
    self.signingKey = signingKey
    self.sealingKey = sealingKey
    notice = signing.notice ?? (sealing.notice == .created ? nil : sealing.notice)
  }
}
