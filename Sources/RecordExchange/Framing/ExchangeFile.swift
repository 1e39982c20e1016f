public import Cryptography

/// An exchange file that is whole, unchanged and signed by the device it names.
public struct ExchangeFile: Sendable {
  public let header: ExchangeHeader
  /// The file as it came, out of its envelope if it had one: what is archived.
  public let bytes: [UInt8]
  /// The records whose kind is known, in the file's order.
  public let records: [ExchangeRecord]
  /// The records that were set aside while splitting the file.
  public let quarantined: [QuarantinedLine]
  /// The digest of everything before the last line: two files with the same one say the same.
  public let digest: Digest
  /// Whether it came locked for its recipients.
  public internal(set) var wasSealed = false

  /// The bytes of `record`, verbatim.
  public func line(of record: ExchangeRecord) -> ArraySlice<UInt8> { bytes[record.range] }

  /// The lines of one kind, verbatim, in the file's order.
  public func lines(of kind: RecordKind) -> [ArraySlice<UInt8>] {
    records.compactMap { $0.kind == kind ? bytes[$0.range] : nil }
  }
}
