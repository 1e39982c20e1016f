import Curriculum
import LearningRecord
import TestSupport
import Testing

struct EventBodyCodingTests {
  @Test(arguments: 0..<300)
  func `what is written is read again as it was`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    for _ in 0..<20 {
      let body = draw.body()
      #expect(EventBody(kind: body.kind, json: body.json) == body)
    }
  }

  @Test func `a kind that is not known is kept word for word`() {
    let json = #"{ "badge" : "api unggun", "points":1.50 }"#
    let body = EventBody(kind: "badge-won", json: json)
    #expect(body == .unknown(kind: "badge-won", json: json))
    #expect(body.kind == "badge-won")
    #expect(body.json == json)
  }

  @Test func `a newer body with more members is understood`() {
    let body = EventBody(kind: "reply-read", json: #"{"mood":[],"reply":"r1","x":{"y":1e9}}"#)
    #expect(body == .replyRead(reply: "r1"))
  }

  @Test(arguments: [
    "", "{", "null", "[]", #"{"lesson":7}"#, #"{"lesson":"Bad Name"}"#, #"{"lesson":"a"} x"#,
    #"{"lesson":"a\ud800"}"#, "{\"lesson\":\"a\u{0}\"}",
  ])
  func `a body that makes no sense is kept, not understood`(json: String) {
    let kept = EventBody.unknown(kind: "lesson-opened", json: json)
    #expect(EventBody(kind: "lesson-opened", json: json) == kept)
  }

  @Test func `nesting without end is refused`() {
    let json = String(repeating: "[", count: 100_000)
    #expect(EventBody(kind: "answered", json: json) == .unknown(kind: "answered", json: json))
    let deep = String(repeating: #"{"inputs":["#, count: 20) + String(repeating: "]}", count: 20)
    let whole = #"{"lesson":"a","step":"b","activity":"c","answer":\#(deep),"verdict":"right"}"#
    #expect(EventBody(kind: "answered", json: whole) == .unknown(kind: "answered", json: whole))
  }

  @Test(arguments: 0..<200)
  func `damaged bodies never crash the reader`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    let body = draw.body()
    var bytes = Array(body.json.utf8)
    for _ in 0..<3 {
      bytes[draw.number(in: 0...(bytes.count - 1))] = UInt8(draw.number(in: 0...255))
    }
    bytes.removeLast(draw.number(in: 0...(bytes.count - 1)))
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(EventBody(kind: body.kind, json: json).kind == body.kind)
  }

  @Test func `a body that would break its line is not written`() {
    #expect(EventBody.unknown(kind: "x", json: "{\n}").json == "{}")
    #expect(EventBody.unknown(kind: "x", json: "{} {}").json == "{}")
  }
}
