import Curriculum
import LearningRecord
import TestSupport
import Testing

struct EventLineTests {
  @Test(arguments: 0..<200)
  func `an event is read from its own line`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    for event in draw.histories(writers: 2, count: 10) {
      let line = EventLine.text(of: event)
      #expect(Event(line: line) == event)
      #expect(!line.utf8.contains { $0 < 0x20 })
    }
  }

  @Test func `the body's bytes are found as they stand`() throws {
    let line =
      #"{"t":"event","w":"guru0007","s":12,"at":1732434343123,"doubt":1,"k":"new-kind","#
      + #""a":"files.best-name","r":"0f3a","b":{"é":[1.0, "}"],"x":{}}}"#
    let scanned = try #require(scan(line))
    let bytes = Array(line.utf8)
    #expect(String(decoding: bytes[scanned.body], as: UTF8.self) == #"{"é":[1.0, "}"],"x":{}}"#)
    #expect(String(decoding: bytes[scanned.activity], as: UTF8.self) == "files.best-name")
    #expect(scanned.sequence == 12)
    #expect(scanned.clockMilliseconds == 1_732_434_343_123)
    #expect(scanned.isClockDoubtful)
  }

  @Test func `another order of keys, blanks and more keys are read the slow way`() throws {
    let line =
      #" { "b":{"lesson": "a"},"x":[1],"w":"guru0007","t":"event","k":"lesson-opened","#
      + #""at":5,"s":3 } "#
    #expect(scan(line) == nil)
    let event = try #require(Event(line: line))
    #expect(event.id.sequence == 3)
    #expect(event.body.kind == "lesson-opened")
    let ordered = try #require(Array(line.utf8).withUnsafeBytes { EventLine.reordered($0) })
    #expect(String(decoding: ordered, as: UTF8.self).hasSuffix(#""b":{"lesson": "a"}}"#))
  }

  @Test(arguments: [
    "", "{}", #"{"t":"end"}"#,
    #"{"t":"event","w":"short","s":1,"at":5,"doubt":0,"k":"x","a":"","r":"","b":{}}"#,
    #"{"t":"event","w":"GURU0007","s":1,"at":5,"doubt":0,"k":"x","a":"","r":"","b":{}}"#,
    #"{"t":"event","w":"guru0007","s":0,"at":5,"doubt":0,"k":"x","a":"","r":"","b":{}}"#,
    #"{"t":"event","w":"guru0007","s":1.5,"at":5,"doubt":0,"k":"x","a":"","r":"","b":{}}"#,
    #"{"t":"event","w":"guru0007","s":1,"at":99999999999999999,"doubt":0,"k":"x","b":{}}"#,
    #"{"t":"event","w":"guru0007","s":1,"at":5,"doubt":0,"k":"x y","a":"","r":"","b":{}}"#,
    #"{"t":"event","w":"guru0007","s":1,"at":5,"doubt":0,"k":"x","a":"","r":"","b":[]}"#,
    #"{"t":"event","w":"guru0007","s":1,"at":5,"doubt":0,"k":"x","a":"","r":"","b":{"a":01}}"#,
    #"{"t":"event","w":"guru0007","s":1,"at":5,"doubt":0,"k":"x","a":"","r":"","b":{}} {}"#,
  ])
  func `what is not an event is refused`(line: String) {
    #expect(Event(line: line) == nil)
  }

  @Test(arguments: [
    "{\"a\":\"tab\there\"}", "{\"a\":\"\u{0}\"}", #"{"a":"\x"}"#, #"{"a":"\u12g4"}"#, #"{"a":.5}"#,
    #"{"a":tru}"#, #"{"a":1,}"#, #"{"a" 1}"#, #"{a:1}"#,
    "{\"a\":" + String(repeating: "[", count: 30) + String(repeating: "]", count: 30) + "}",
    String(repeating: "{\"a\":", count: 30) + "1" + String(repeating: "}", count: 30),
  ])
  func `a body that is not JSON, or too deep, is refused`(body: String) {
    let line =
      #"{"t":"event","w":"guru0007","s":1,"at":5,"doubt":0,"k":"x","a":"","r":"","b":"# + body + "}"
    #expect(scan(line) == nil)
    #expect(Event(line: line) == nil)
  }

  @Test func `a body that is not UTF-8 is refused`() {
    var bytes = Array(
      #"{"t":"event","w":"guru0007","s":1,"at":5,"doubt":0,"k":"x","a":"","r":"","b":{"a":"?"}}"#
        .utf8)
    bytes[bytes.count - 4] = 0xFF
    #expect(bytes.withUnsafeBytes { EventLine(scanning: $0) } == nil)
    #expect(bytes.withUnsafeBytes { EventLine.reordered($0) } == nil)
  }

  @Test(arguments: 0..<100)
  func `a line cut short or damaged never crashes the scan`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    let event = draw.histories(writers: 1, count: 1)[0]
    let whole = Array(EventLine.text(of: event).utf8)
    for end in 0..<whole.count {
      #expect(whole[0..<end].withUnsafeBytes { EventLine(scanning: $0) } == nil)
    }
    var bytes = whole
    bytes[draw.number(in: 0...(bytes.count - 1))] = UInt8(draw.number(in: 0...255))
    if bytes.withUnsafeBytes({ EventLine(scanning: $0) }) != nil { return }
    _ = bytes.withUnsafeBytes { EventLine.reordered($0) }
  }

  private func scan(_ line: String) -> EventLine? {
    Array(line.utf8).withUnsafeBytes { EventLine(scanning: $0) }
  }
}
