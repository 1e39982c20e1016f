internal import CSodium
internal import Synchronization

/// Secret bytes that are overwritten when nobody holds them any more.
///
/// A class, so that there is one copy however often the key around it is handed on.
final class Secret: Sendable {
  private let bytes: Mutex<[UInt8]>

  /// Takes over `bytes`.
  init(_ bytes: consuming [UInt8]) { self.bytes = Mutex(bytes) }

  deinit { bytes.withLock { $0.wipe() } }

  /// Lends the bytes to `body`, which must not keep them.
  func use<Outcome: Sendable>(_ body: ([UInt8]) -> Outcome) -> Outcome {
    bytes.withLock { body($0) }
  }
}

extension [UInt8] {
  /// Overwrites bytes that were secret.
  ///
  /// Copies keep what they hold: whoever reads a secret makes none and wipes what was read.
  public mutating func wipe() {
    withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
  }
}
