public import TrainingModel

/// What a progress file holds; its events are scanned by the store that takes them in.
public struct ProgressFile: Sendable {
  public let file: ExchangeFile
  public let detail: DetailLevel
  /// `nil` when it was set aside: then only the events tell anything.
  public let summary: TeacherStanding.Summary?
  /// The summary's line, verbatim.
  public let summaryLine: String?
  /// The lines of the events, verbatim, in the file's order.
  public let eventLines: [ArraySlice<UInt8>]
  /// The reflections that the teacher chose to send.
  public let notes: [ExchangeNote]
  /// What the teacher writes about themselves for the school's record, verbatim; `SelfReport`
  /// says which of it is believed.
  public let revisionLines: [[UInt8]]
  /// The records that were set aside, those that the framing found included.
  public let quarantined: [QuarantinedLine]

  /// Looks into `file`.
  ///
  /// - Throws: ``ExchangeRefusal/wrongKind(_:expected:)`` when it is no progress file, and
  ///   ``ExchangeRefusal/headerUnreadable`` when it does not say how detailed it is.
  public init(_ file: ExchangeFile) throws(ExchangeRefusal) {
    guard file.header.kind == .progress else {
      throw .wrongKind(file.header.kind, expected: .progress)
    }
    guard let detail = file.header.detail else { throw .headerUnreadable }
    var sorting = Sorting(file)
    for record in file.records { sorting.take(record) }
    self.file = file
    self.detail = detail
    summary = sorting.summary?.value
    summaryLine = sorting.summary?.line
    eventLines = sorting.eventLines
    notes = sorting.notes
    revisionLines = file.lines(of: .revision).map { Array($0) }
    quarantined = (file.quarantined + sorting.quarantined).sorted { $0.line < $1.line }
  }

  /// Puts records where they belong, one after the other.
  private struct Sorting {
    let file: ExchangeFile
    var summary: (value: TeacherStanding.Summary, line: String)?
    var eventLines: [ArraySlice<UInt8>] = []
    var notes: [ExchangeNote] = []
    var quarantined: [QuarantinedLine] = []

    init(_ file: ExchangeFile) {
      self.file = file
      eventLines.reserveCapacity(file.records.count)
    }

    mutating func take(_ record: ExchangeRecord) {
      let line = file.line(of: record)
      switch record.kind {
      case .event: eventLines.append(line)
      case .summary: takeSummary(line, at: record.line)
      case .note:
        guard let note = ExchangeNote(line: line) else {
          return setAside(record.line, .malformed)
        }
        notes.append(note)
      case .revision: break
      }
    }

    private mutating func takeSummary(_ line: ArraySlice<UInt8>, at number: Int) {
      // There is one; a second would leave open which holds.
      guard summary == nil else { return setAside(number, .misplaced) }
      let text = String(decoding: line, as: UTF8.self)
      let value = TeacherStanding.summary(
        line: text, of: file.header.person, fileMilliseconds: file.header.createdMilliseconds)
      guard let value else { return setAside(number, .malformed) }
      summary = (value, text)
    }

    private mutating func setAside(_ line: Int, _ reason: QuarantineReason) {
      quarantined.append(QuarantinedLine(line: line, reason: reason))
    }
  }
}
