import Cryptography
import RecordExchange
import Testing

struct ExchangeRefusalTests {
  @Test(arguments: [
    "PK\u{3}\u{4}", "%PDF-1.7\n", "{}\n", "[1]\n", "{\"t\":\"event\"}\n", " {\"pelita\":1,}\n",
    "{\"pelita\":\"1\"}\n", "{\"pelita\":0,\"kind\":\"progress\"}\n", "{\"pelita\":99999999999}\n",
  ])
  func `another program's file is not Pelita's`(text: String) {
    #expect(Samples.refusal(of: Array(text.utf8)) == .notPelita)
  }

  @Test func `a file of zeros, as a power cut leaves it, is damaged`() {
    #expect(Samples.refusal(of: [UInt8](repeating: 0, count: 4096)) == .damaged)
  }

  @Test func `a later format is named, whatever follows`() {
    #expect(Samples.refusal(of: Array("{\"pelita\":2,!\n".utf8)) == .newerFormat(version: 2))
    #expect(Samples.refusal(of: Array("{\"pelita\":31}".utf8)) == .newerFormat(version: 31))
  }

  @Test func `a sealed file is known as one`() {
    let bytes = Array("{\"pelita\":1,\"sealed\":[\"abc\"]}\nxyz\n".utf8)
    #expect(Samples.refusal(of: bytes) == .sealed)
  }

  @Test func `an unknown kind is named`() throws {
    let line = try Samples.file([]).firstLine.replacing("progress", with: "recipe")
    #expect(try Samples.refusal(of: signed(firstLine: line)) == .unknownKind("recipe"))
  }

  @Test(arguments: [
    ("bu-contoh-0001", "Bu"), ("laptop-rumah-0001", "x"), ("\"created\":1", "\"created\":\"1"),
    (":12", ":-12"), (":12", ":1.5"), ("{\"laptop", "{\"LAPTOP"),
  ])
  func `a first line that does not say what it must is refused`(part: String, by: String) throws {
    let line = try Samples.file([]).firstLine
    #expect(line.contains(part))
    let bytes = try signed(firstLine: line.replacing(part, with: by, maxReplacements: 1))
    #expect(Samples.refusal(of: bytes) == .headerUnreadable)
  }

  @Test func `unknown members of the first line are passed over`() throws {
    let line = try Samples.file([]).firstLine.dropLast() + ",\"later\":[{\"a\":null}]}"
    #expect(try Samples.refusal(of: signed(firstLine: String(line))) == nil)
  }

  @Test func `a file beyond the limits is refused`() throws {
    let bytes = try Samples.file()
    let limit = bytes.count - 1
    #expect(
      Samples.refusal(of: bytes, limits: ExchangeLimits(file: limit))
        == .tooLarge(bytes: bytes.count, limit: limit))
    #expect(Samples.refusal(of: bytes, limits: ExchangeLimits(header: 40)) == .headerUnreadable)
  }

  /// A file of this first line alone, well signed.
  private func signed(firstLine: String) throws -> [UInt8] {
    let body = Array((firstLine + "\n").utf8)
    let signature = try Samples.key().sign(body).base64
    let end =
      #"{"end":{"count":0,"sha256":"\#(Digest(of: body).hexadecimal)","#
      + #""signature":"\#(signature)"}}"#
    return body + Array((end + "\n").utf8)
  }
}

extension [UInt8] {
  /// The text before the first line feed.
  fileprivate var firstLine: String { String(decoding: prefix { $0 != 0x0A }, as: UTF8.self) }
}
