import TestSupport
import Testing

@testable import Drills

struct KeyProbeTests {
  private func key(_ name: String) throws -> PressedKey {
    try #require(PressedKey(name: name))
  }

  @Test func `asks a dozen keys, and none that could not be told apart`() {
    #expect(KeyProbe.keys.count == 12)
    #expect(KeyProbe.keys.allSatisfy { $0.canArrive })
  }

  @Test func `a key that arrives is noted for those that go the same way`() throws {
    var probe = KeyProbe(terminal: "xterm")
    #expect(probe.take(try key("left")) == .arrived)
    #expect(try probe.result.delivers(key("up")) == true)
    #expect(try probe.result.delivers(key("Home")) == nil)
  }

  @Test func `Enter skips, and another key twice does so, too`() throws {
    var probe = KeyProbe(terminal: "xterm")
    #expect(probe.take(try key("Enter")) == .skipped)
    #expect(try probe.result.delivers(key("left")) == false)
    #expect(probe.take(try key("4")) == .other(try key("4")))
    #expect(probe.take(try key("4")) == .skipped)
    #expect(try probe.result.delivers(key("End")) == false)
    #expect(probe.number == 3)
  }

  @Test func `Enter out of habit after a key that arrived skips nothing, a second one does`() throws
  {
    var probe = KeyProbe(terminal: "xterm")
    #expect(probe.take(try key("left")) == .arrived)
    #expect(probe.take(try key("Enter")) == .enterIsNotNeeded)
    #expect(try probe.result.delivers(key("End")) == nil)
    #expect(probe.take(try key("Enter")) == .skipped)
    #expect(probe.take(try key("Enter")) == .skipped)
    #expect(probe.number == 4)
  }

  @Test func `a key that was tried itself is not judged by another`() throws {
    var result = KeyProbeResult(terminal: "xterm")
    result.note(try key("Ctrl+A"), hasArrived: true)
    result.note(try key("Ctrl+S"), hasArrived: false)
    #expect(try result.delivers(key("Ctrl+S")) == false)
    #expect(try result.delivers(key("Ctrl+Z")) == true)
  }

  @Test(arguments: 0..<100)
  func `a result reads back`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var result = KeyProbeResult(terminal: "xterm-256color vte")
    for key in KeyProbe.keys where Bool.random(using: &random) {
      result.note(key, hasArrived: Bool.random(using: &random))
    }
    #expect(KeyProbeResult(result.text) == result)
  }

  @Test(arguments: ["", "halo\nxterm", "pelita keys 1"])
  func `anything else is no result`(text: String) { #expect(KeyProbeResult(text) == nil) }
}
