public import Cryptography

extension ProgressFile {
  /// The bytes of a progress file.
  ///
  /// - Parameters:
  ///   - header: who sends it; its kind and level are set here.
  ///   - detail: how much is in it.
  ///   - summaryLine: the summary, as `TeacherStanding` writes it.
  ///   - eventLines: the lines of the events that ``EventSelection`` chose, as they are stored.
  ///   - notes: the reflections the teacher chose to send, usually none.
  ///   - revisionLines: what the teacher writes about themselves, each signed.
  ///   - key: the device's key.
  /// - Returns: the whole file.
  public static func encode(
    header: ExchangeHeader, detail: DetailLevel, summaryLine: String, eventLines: [String],
    notes: [ExchangeNote] = [], revisionLines: [[UInt8]] = [], key: SigningKey
  ) -> [UInt8] {
    var header = header
    header.kind = .progress
    header.detail = detail
    let lines =
      [Array(summaryLine.utf8)] + eventLines.map { Array($0.utf8) } + notes.map(\.line)
      + revisionLines
    return ExchangeFile.encode(header: header, lines: lines, key: key)
  }
}
