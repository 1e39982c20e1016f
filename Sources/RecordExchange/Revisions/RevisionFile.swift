public import Cryptography
public import TrainingModel

/// What an assignment or school file holds: signed revisions, to be judged by `Admission`.
public struct RevisionFile: Sendable {
  public let file: ExchangeFile
  /// The revisions' lines, verbatim, in the file's order.
  public let lines: [[UInt8]]
  /// The records that were set aside, those that the framing found included.
  public let quarantined: [QuarantinedLine]

  /// Looks into `file`.
  ///
  /// - Throws: ``ExchangeRefusal/wrongKind(_:expected:)`` when it is another kind than `kind`.
  public init(_ file: ExchangeFile, of kind: ExchangeKind) throws(ExchangeRefusal) {
    guard file.header.kind == kind else { throw .wrongKind(file.header.kind, expected: kind) }
    self.file = file
    lines = file.lines(of: .revision).map { Array($0) }
    let misplaced = file.records.filter { $0.kind != .revision }
      .map { QuarantinedLine(line: $0.line, reason: .misplaced) }
    quarantined = (file.quarantined + misplaced).sorted { $0.line < $1.line }
  }

  /// The bytes of an assignment or school file.
  ///
  /// - Parameters:
  ///   - header: who sends it, and of which kind it is.
  ///   - revisions: what it holds, each signed by its author.
  ///   - key: the device's key.
  /// - Returns: the whole file.
  public static func encode(
    header: ExchangeHeader, revisions: some Sequence<Revision>, key: SigningKey
  ) -> [UInt8] {
    ExchangeFile.encode(header: header, lines: revisions.map(\.bytes), key: key)
  }
}
