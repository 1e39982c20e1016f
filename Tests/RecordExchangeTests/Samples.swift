import Cryptography
import LearningRecord
import RecordExchange
import Testing

/// Small invented files to test with.
enum Samples {
  /// The key of an invented device.
  static func key(_ number: UInt8 = 7) throws -> SigningKey {
    try #require(SigningKey(seed: [UInt8](repeating: number, count: SigningKey.seedSize)))
  }

  static func header(
    kind: ExchangeKind = .progress, who: String = "Bu Contoh", detail: DetailLevel? = .summary
  ) throws -> ExchangeHeader {
    let writer = try #require(WriterID("laptop-rumah-0001"))
    let other = try #require(WriterID("laptop-sekolah-0001"))
    return ExchangeHeader(
      kind: kind, who: who, person: try #require(PersonID("bu-contoh-0001")), writer: writer,
      deviceKey: try key().publicKey, createdMilliseconds: 1_795_478_400_000,
      madeBy: "Pelita 0.1.0", detail: detail, upTo: [other: 3, writer: 12])
  }

  /// Lines of every kind, as they stand in a file.
  static let lines = [
    #"{"t":"summary","name":"Bu Contoh"}"#,
    #"{"t":"event","w":"laptop-rumah-0001","s":12,"at":1795478400000,"doubt":0,"k":"x","b":{}}"#,
    #"{"t":"note","w":"laptop-rumah-0001","s":11,"text":"Dicoba di kelas 8A · é"}"#,
    #"{"kind":"assignment","entity":"tugas-0001","body":null}"#,
  ].map { Array($0.utf8) }

  /// A whole small file.
  static func file(_ lines: [[UInt8]] = lines) throws -> [UInt8] {
    ExchangeFile.encode(header: try header(), lines: lines, key: try key())
  }

  /// Why `bytes` are refused, or `nil` when they are accepted.
  static func refusal(
    of bytes: [UInt8], limits: ExchangeLimits = ExchangeLimits()
  ) -> ExchangeRefusal? {
    do throws(ExchangeRefusal) {
      _ = try ExchangeFile(reading: bytes, limits: limits)
      return nil
    } catch { return error }
  }
}
