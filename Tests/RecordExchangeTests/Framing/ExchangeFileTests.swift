import Cryptography
import LearningRecord
import RecordExchange
import TestSupport
import Testing

struct ExchangeFileTests {
  @Test func `a written file reads back as it was, line by line`() throws {
    let bytes = try Samples.file()
    let file = try ExchangeFile(reading: bytes)
    #expect(file.header == (try Samples.header()))
    #expect(file.bytes == bytes)
    #expect(file.records.map(\.kind) == [.summary, .event, .note, .revision])
    #expect(file.records.map(\.line) == [2, 3, 4, 5])
    #expect(file.records.map { Array(file.line(of: $0)) } == Samples.lines)
    #expect(file.lines(of: .event).map(Array.init) == [Samples.lines[1]])
    #expect(file.quarantined.isEmpty)
  }

  @Test func `a file without records is a file`() throws {
    let file = try ExchangeFile(reading: try Samples.file([]))
    #expect(file.records.isEmpty)
  }

  @Test func `a file cut off at any byte is refused as cut off`() throws {
    let bytes = try Samples.file()
    for length in 0..<bytes.count {
      #expect(Samples.refusal(of: Array(bytes.prefix(length))) == .truncated, "at byte \(length)")
    }
  }

  @Test func `a file with any one bit flipped is refused`() throws {
    let bytes = try Samples.file()
    for index in bytes.indices {
      for bit in 0..<8 {
        var spoilt = bytes
        spoilt[index] ^= 1 << bit
        #expect(Samples.refusal(of: spoilt) != nil, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test func `bytes after the end are refused`() throws {
    let bytes = try Samples.file()
    #expect(Samples.refusal(of: bytes + [0x0A]) != nil)
    #expect(Samples.refusal(of: bytes + Array("{}\n".utf8)) != nil)
    #expect(Samples.refusal(of: bytes + bytes) == .damaged)
  }

  @Test func `a line that was taken out, added or moved is noticed`() throws {
    let lines = try Samples.file().split(separator: 0x0A).map(Array.init)
    let joined = { (lines: [[UInt8]]) in Array(lines.joined(separator: [0x0A])) + [0x0A] }
    #expect(Samples.refusal(of: joined(lines)) == nil)
    for index in 1..<lines.count - 1 {
      var shorter = lines
      shorter.remove(at: index)
      #expect(Samples.refusal(of: joined(shorter)) == .damaged)
      var longer = lines
      longer.insert(lines[index], at: index)
      #expect(Samples.refusal(of: joined(longer)) == .damaged)
    }
    var swapped = lines
    swapped.swapAt(1, 2)
    #expect(Samples.refusal(of: joined(swapped)) == .damaged)
  }

  @Test func `a file signed by another device than it names is refused`() throws {
    let genuine = try Samples.file()
    let body = genuine.prefix(through: try #require(genuine.dropLast().lastIndex(of: 0x0A)))
    let forged = try Samples.key(8).sign(body)
    let end =
      #"{"end":{"count":4,"sha256":"\#(Digest(of: body).hexadecimal)","#
      + #""signature":"\#(forged.base64)"}}"#
    #expect(Samples.refusal(of: Array(body) + Array(end.utf8) + [0x0A]) == .signatureWrong)
  }

  @Test func `the header always names the key that signed`() throws {
    let bytes = ExchangeFile.encode(
      header: try Samples.header(), lines: Samples.lines, key: try Samples.key(9))
    #expect(try ExchangeFile(reading: bytes).header.deviceKey == Samples.key(9).publicKey)
  }

  @Test(arguments: UInt64(0)..<200)
  func `noise never crashes the reader`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try Samples.file()
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let index = Int.random(in: bytes.indices, using: &random)
      let length = Int.random(in: 0...min(30, bytes.count - index), using: &random)
      let noise = (0..<Int.random(in: 1...30, using: &random))
        .map { _ in UInt8.random(in: 0...255, using: &random) }
      bytes.replaceSubrange(index..<index + length, with: noise)
    }
    #expect(Samples.refusal(of: bytes) != nil)
  }
}
