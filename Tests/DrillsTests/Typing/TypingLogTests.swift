import TestSupport
import Testing

@testable import Drills

struct TypingLogTests {
  @Test(arguments: 0..<200)
  func `a log reads back and plays the very same run`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let keys: [TypingStroke.Key] =
      [.backspace, .enter, .paste] + "Guru =b e".map(TypingStroke.Key.character)
    var log = TypingLog(revision: "0123456789abcdef", lines: ["Guru = b", "e"])
    var run = TypingRun(lines: log.lines)
    for _ in 0..<60 {
      let time = Int64.random(in: 0...90_000, using: &random)
      let stroke = TypingStroke(keys.randomElement(using: &random) ?? .enter, at: time)
      log.strokes.append(stroke)
      _ = run.take(stroke)
    }
    let read = try #require(TypingLog(log.text))
    #expect(read == log)
    #expect(read.run == run)
  }

  @Test(
    arguments: [
      "", "halo", "pelita typing 1\nr\n1\nguru\n12", "pelita typing 1\nr\n9\nguru\n1 =g",
      "pelita typing 1\nr\n1\nguru\n-1 =g", "pelita typing 1\nr\n1\nguru\n99999999999999999999 b",
      "pelita typing 1\nr\n1\nguru\n1 =gg", "pelita typing 1\nr\n1\nguru\n1 x",
    ])
  func `anything else is no log`(text: String) {
    #expect(TypingLog(text) == nil)
  }
}
