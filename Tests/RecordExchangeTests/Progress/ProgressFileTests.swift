import Cryptography
import LearningRecord
import RecordExchange
import Testing
import TrainingModel

struct ProgressFileTests {
  @Test(arguments: DetailLevel.allCases)
  func `a progress file brings summary and events word for word`(detail: DetailLevel) throws {
    let progress = try ProgressFile(ExchangeFile(reading: Samples.progress(detail)))
    #expect(progress.detail == detail)
    #expect(progress.quarantined.isEmpty)
    let summary = try #require(progress.summary)
    #expect(summary.name == "Bu Contoh")
    #expect(summary.standing.person == progress.file.header.person)
    #expect(summary.standing.signals.map(\.rule) == [.asked])
    let expected = try Samples.eventLines(detail)
    #expect(progress.eventLines.map { String(decoding: $0, as: UTF8.self) } == expected)
    #expect(progress.notes.isEmpty)
  }

  @Test func `reflections travel only when they are given`() throws {
    let note = try Samples.note()
    let bytes = try Samples.progress(.everything, notes: [note])
    #expect(try ProgressFile(ExchangeFile(reading: bytes)).notes == [note])
    let without = String(decoding: try Samples.progress(.everything), as: UTF8.self)
    #expect(!without.contains(note.text))
  }

  @Test func `what a teacher writes about themselves travels word for word`() throws {
    let line = Samples.lines[3]
    let bytes = ProgressFile.encode(
      header: try Samples.header(), detail: .summary, summaryLine: try Samples.summaryLine(),
      eventLines: [], revisionLines: [line], key: try Samples.key())
    let progress = try ProgressFile(ExchangeFile(reading: bytes))
    #expect(progress.revisionLines == [line])
    #expect(progress.quarantined.isEmpty)
  }

  @Test func `records that have no place in a progress file are set aside`() throws {
    let summary = Array(try Samples.summaryLine().utf8)
    let lines = [
      summary, Samples.lines[3], summary, Array(#"{"t":"note","id":1}"#.utf8), Samples.lines[1],
    ]
    let bytes = ExchangeFile.encode(
      header: try Samples.header(detail: .everything), lines: lines, key: try Samples.key())
    let progress = try ProgressFile(ExchangeFile(reading: bytes))
    #expect(progress.summary != nil)
    #expect(progress.eventLines.count == 1)
    #expect(
      progress.quarantined == [
        QuarantinedLine(line: 4, reason: .misplaced),
        QuarantinedLine(line: 5, reason: .malformed),
      ])
  }

  @Test func `a summary that cannot be read is set aside and the events go in`() throws {
    let lines = [Array(#"{"t":"summary","name":5}"#.utf8), Samples.lines[1]]
    let bytes = ExchangeFile.encode(
      header: try Samples.header(detail: .everything), lines: lines, key: try Samples.key())
    let progress = try ProgressFile(ExchangeFile(reading: bytes))
    #expect(progress.summary == nil && progress.summaryLine == nil)
    #expect(progress.eventLines.count == 1)
    #expect(progress.quarantined == [QuarantinedLine(line: 2, reason: .malformed)])
  }

  @Test func `another kind of file is told by its kind`() throws {
    let header = try Samples.header(kind: .assignment, detail: nil)
    let bytes = ExchangeFile.encode(header: header, lines: [[UInt8]](), key: try Samples.key())
    let file = try ExchangeFile(reading: bytes)
    #expect(throws: ExchangeRefusal.wrongKind(.assignment, expected: .progress)) {
      try ProgressFile(file)
    }
    #expect(throws: ExchangeRefusal.wrongKind(.assignment, expected: .school)) {
      try RevisionFile(file, of: .school)
    }
  }

  @Test func `a progress file must say how detailed it is`() throws {
    let bytes = ExchangeFile.encode(
      header: try Samples.header(detail: nil), lines: Samples.lines, key: try Samples.key())
    let file = try ExchangeFile(reading: bytes)
    #expect(throws: ExchangeRefusal.headerUnreadable) { try ProgressFile(file) }
  }
}
