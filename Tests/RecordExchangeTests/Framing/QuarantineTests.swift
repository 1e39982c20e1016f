import RecordExchange
import TestSupport
import Testing

private let badLines: [(line: [UInt8], reason: QuarantineReason)] = [
  ([0x7B, 0x22, 0x74, 0xFF], .notUTF8),
  (Array(#"{"t":"song"}"#.utf8), .unknownKind),
  (Array("halo".utf8), .unknownKind),
  ([], .unknownKind),
  (Array(#"{"t":"note","text":"\#(String(repeating: "a", count: 200))"}"#.utf8), .tooLong),
]

struct QuarantineTests {
  @Test(arguments: badLines)
  func `one bad record is set aside and the rest goes in`(
    line: [UInt8], reason: QuarantineReason
  ) throws {
    for place in 0...Samples.lines.count {
      var lines = Samples.lines
      lines.insert(line, at: place)
      let file = try ExchangeFile(
        reading: try Samples.file(lines), limits: ExchangeLimits(record: 150))
      #expect(file.quarantined == [QuarantinedLine(line: place + 2, reason: reason)])
      #expect(file.records.map { Array(file.line(of: $0)) } == Samples.lines)
    }
  }
}
