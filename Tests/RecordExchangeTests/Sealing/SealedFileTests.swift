import Cryptography
import RecordExchange
import TestSupport
import Testing

struct SealedFileTests {
  private let mentor: SealingKey
  private let teacher: SealingKey
  private let stranger: SealingKey

  init() throws {
    mentor = try Samples.sealingKey(1)
    teacher = try Samples.sealingKey(2)
    stranger = try Samples.sealingKey(3)
  }

  private func sealed(_ file: [UInt8]? = nil, seed: UInt64 = 1) throws -> [UInt8] {
    try Samples.sealed(file ?? Samples.file(), for: [mentor, teacher], seed: seed)
  }

  private func refusal(of bytes: [UInt8], keys: [SealingKey]? = nil) -> ExchangeRefusal? {
    do throws(ExchangeRefusal) {
      _ = try ExchangeFile(opening: bytes, with: keys ?? [mentor])
      return nil
    } catch { return error }
  }

  @Test func `every recipient opens it, and nobody else`() throws {
    let bytes = try sealed()
    for key in [mentor, teacher] {
      let file = try ExchangeFile(opening: bytes, with: [stranger, key])
      #expect(file.wasSealed)
      #expect(try file.bytes == Samples.file())
      #expect(file.header.who == "Bu Contoh")
    }
    #expect(refusal(of: bytes, keys: [stranger]) == .sealedForOthers)
    #expect(refusal(of: bytes, keys: []) == .sealedForOthers)
    #expect(Samples.refusal(of: bytes) == .sealed)
  }

  @Test func `an open file is read as before`() throws {
    let file = try ExchangeFile(opening: Samples.file(), with: [mentor])
    #expect(!file.wasSealed)
  }

  @Test func `nothing outside tells who, what or how much`() throws {
    let short = try sealed(Samples.file([]))
    let long = try sealed(Samples.progress(.everything))
    #expect(short.count == long.count)
    let text = String(decoding: long, as: UTF8.self)
    for word in ["Contoh", "progress", "laptop", mentor.publicKey.base64, teacher.publicKey.base64]
    {
      #expect(!text.contains(word))
    }
  }

  @Test func `other chance makes another file`() throws {
    #expect(try sealed(seed: 1) == sealed(seed: 1))
    #expect(try sealed(seed: 1) != sealed(seed: 2))
  }

  @Test func `a beginning of the file tells for whom it is`() throws {
    let head = Array(try sealed().prefix(ExchangePreview.endSize))
    #expect(SealedFile.isSealed(head))
    #expect(SealedFile.opens(head, with: [teacher]))
    #expect(!SealedFile.opens(head, with: [stranger]))
    #expect(try !SealedFile.isSealed(Samples.file()))
    #expect(ExchangePreview(head: head, tail: head) == nil)
  }

  @Test func `as many recipients as fit a search's first look, and no more`() throws {
    var random = SeededGenerator(seed: 4)
    let keys = try (1...33).map { try Samples.sealingKey($0).publicKey }
    let file = try Samples.file()
    let most = try #require(SealedFile.seal(file, for: keys.prefix(32), using: &random))
    #expect(SealedFile.opens(Array(most.prefix(ExchangePreview.endSize)), with: [mentor]))
    #expect(SealedFile.seal(file, for: keys, using: &random) == nil)
    #expect(SealedFile.seal(file, for: [], using: &random) == nil)
    let twice = try #require(
      SealedFile.seal(file, for: [keys[0], keys[0]], using: &random))
    #expect(try twice.count < sealed().count)
  }

  @Test func `every truncation is called one, whoever opens it`() throws {
    let bytes = try sealed()
    for count in 0..<bytes.count {
      let part = Array(bytes.prefix(count))
      #expect(refusal(of: part) == .truncated, "\(count) bytes")
      #expect(refusal(of: part, keys: [stranger]) == .truncated, "\(count) bytes")
    }
  }

  @Test func `every changed bit is noticed, by others too`() throws {
    let bytes = try sealed()
    for bit in 0..<bytes.count * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let refusal = refusal(of: changed)
      #expect(refusal != nil && refusal != .sealedForOthers, "bit \(bit): \(refusal as Any)")
    }
  }

  @Test func `more at the end is damage`() throws {
    #expect(refusal(of: try sealed() + [0x0A]) == .damaged)
    #expect(refusal(of: try sealed() + sealed()) == .damaged)
  }

  @Test func `a change on purpose, with the digest made right, is damage`() throws {
    let bytes = try sealed()
    for place in [bytes.count - 200, bytes.count - 3000] {
      var changed = bytes
      changed[place] ^= 1
      changed = Samples.withRightSealedEnd(changed)
      #expect(refusal(of: changed) == .damaged)
      #expect(refusal(of: changed, keys: [stranger]) == .sealedForOthers)
    }
  }

  @Test(arguments: [
    #"{"pelita":1,"sealed":{"keys":[],"bytes":0}}"#,
    #"{"pelita":1,"sealed":{"keys":["AAAA"],"bytes":0}}"#,
    #"{"pelita":1,"sealed":{"keys":[7],"bytes":0}}"#,
    #"{"pelita":1,"sealed":{"keys":[ ],"bytes":-1}}"#,
  ])
  func `an envelope that says nothing usable is refused`(line: String) {
    let bytes = Samples.withRightSealedEnd(
      Array((line + "\n").utf8) + [UInt8](repeating: 0x20, count: Samples.sealedEndSize))
    #expect(refusal(of: bytes) == .headerUnreadable)
  }

  @Test func `a later version and too large a file are refused as such`() throws {
    let later = Array(#"{"pelita":2,"sealed":{"keys":[]}}"#.utf8)
    #expect(refusal(of: later) == .newerFormat(version: 2))
    let bytes = try sealed()
    #expect(throws: ExchangeRefusal.tooLarge(bytes: bytes.count, limit: 1000)) {
      _ = try SealedFile.open(bytes, with: [mentor], limits: ExchangeLimits(file: 1000))
    }
  }

  @Test func `a file within two envelopes is nobody's`() throws {
    #expect(refusal(of: try sealed(sealed())) == .headerUnreadable)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `rubbish of any form is refused and nothing breaks`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try sealed(seed: seed)
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let count = Int.random(in: 0...min(40, bytes.count - start), using: &random)
      let other = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      bytes.replaceSubrange(start..<start + count, with: other)
      if bytes.isEmpty { bytes = [0x7B] }
    }
    if try bytes != sealed(seed: seed) { #expect(refusal(of: bytes) != nil) }
  }
}
