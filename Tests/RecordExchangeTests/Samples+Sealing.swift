import Cryptography
import RecordExchange
import TestSupport
import Testing

extension Samples {
  /// The sealing key of an invented device.
  static func sealingKey(_ number: UInt8) throws -> SealingKey {
    try #require(SealingKey(seed: [UInt8](repeating: number, count: SealingKey.seedSize)))
  }

  /// `file`, locked for the devices of `keys`.
  static func sealed(_ file: [UInt8], for keys: [SealingKey], seed: UInt64) throws -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    return try #require(SealedFile.seal(file, for: keys.map(\.publicKey), using: &random))
  }

  /// The bytes that the last line of a sealed file takes, with the line feed before it.
  static let sealedEndSize = 87

  /// `bytes` with a last line whose digest is right again, as somebody may write it on purpose.
  static func withRightSealedEnd(_ bytes: [UInt8]) -> [UInt8] {
    let content = Array(bytes.dropLast(sealedEndSize))
    let digest = Digest(of: content).hexadecimal
    return content + Array("\n{\"end\":{\"sha256\":\"\(digest)\"}}\n".utf8)
  }
}
