import TestSupport
import Testing

@testable import Drills

struct TypingRunTests {
  /// Types `text` with `pause` milliseconds between strokes; `<` is Backspace, a line feed Enter.
  private func type(
    _ text: String, into run: inout TypingRun, from start: Int64 = 0, every pause: Int64 = 200
  ) -> [TypingNotice] {
    text.enumerated().map { index, character in
      let key: TypingStroke.Key =
        character == "<" ? .backspace : character == "\n" ? .enter : .character(character)
      return run.take(TypingStroke(key, at: start + Int64(index) * pause))
    }
  }

  @Test func `each character is marked at once, and Backspace takes it back`() {
    var run = TypingRun(lines: ["guru"])
    #expect(
      type("gi<uru", into: &run) == [
        .right, .wrong(expected: "u", typed: "i"), .erased, .right, .right, .right,
      ])
    #expect(run.text.places[0].map(\.mark) == [.right, .corrected, .right, .right])
    #expect(run.text.transcript == ["guru"])
  }

  @Test func `Enter ends a full line only, and the last one ends the run`() {
    var run = TypingRun(lines: ["ya", "ok"])
    #expect(type("y\n", into: &run) == [.right, .lineIsShort(left: 1)])
    #expect(type("a!\n", into: &run, from: 1_000) == [.right, .lineIsFull, .lineDone])
    #expect(type("ok\nx", into: &run, from: 2_000).suffix(2) == [.finished, .nothing])
    #expect(run.text.isFinished)
  }

  @Test func `accuracy counts first strokes, corrected or not`() {
    var run = TypingRun(lines: ["abcdefghij"])
    _ = type("x<abcdefghij", into: &run)
    let score = TypingScore(run)
    #expect(score.accuracyPermille == 900)
    #expect(score.missed == ["a": 1])
  }

  @Test func `speed takes five strokes for a word`() {
    // 61 strokes that stand, 60 of them with a second before them: 12 words in a minute.
    var run = TypingRun(lines: [String(repeating: "a", count: 61)])
    _ = type(String(repeating: "a", count: 61), into: &run, every: 1_000)
    #expect(TypingScore(run).tenthsOfWordsPerMinute == 120)
  }

  @Test func `a pause leaves the clock`() {
    var run = TypingRun(lines: [String(repeating: "a", count: 62)])
    _ = type(String(repeating: "a", count: 31), into: &run, every: 1_000)
    _ = type(String(repeating: "a", count: 31), into: &run, from: 900_000, every: 1_000)
    #expect(run.milliseconds == 60_000)
    #expect(TypingScore(run).tenthsOfWordsPerMinute == 120)
  }

  @Test func `from a few strokes no speed is told`() {
    var run = TypingRun(lines: ["guru kelas"])
    _ = type("guru", into: &run)
    #expect(TypingScore(run).tenthsOfWordsPerMinute == nil)
  }

  @Test func `a paste is noticed and types nothing`() {
    var run = TypingRun(lines: ["guru"])
    _ = type("gu", into: &run)
    #expect(run.take(TypingStroke(.paste, at: 900)) == .pasted)
    #expect(run.text.transcript == ["gu"])
    #expect(run.pastes == 1)
  }

  @Test func `what comes faster than fingers is taken back as one paste`() {
    var run = TypingRun(lines: ["rapat guru hari senin pagi"])
    _ = type("rapat ", into: &run)
    let notices = type("guru hari senin pagi", into: &run, from: 5_000, every: 1)
    #expect(notices.last == .pasted)
    #expect(run.text.transcript == ["rapat "])
    #expect(run.pastes == 1)
    // The rest of it may come a little later.
    #expect(type("pagi", into: &run, from: 5_100, every: 40).allSatisfy { $0 == .pasted })
    #expect(run.pastes == 1)
    #expect(type("guru", into: &run, from: 9_000) == [.right, .right, .right, .right])
  }

  @Test func `a short burst of a slow laptop is typing`() {
    var run = TypingRun(lines: ["rapat guru"])
    _ = type("rapat guru", into: &run, every: 2)
    #expect(run.text.transcript == ["rapat guru"])
    #expect(run.pastes == 0)
  }

  @Test(
    arguments: [("R", "r", "shift"), ("r", "t", "r"), (" ", "m", "space"), ("!", "1", "shift")])
  func `the table of errors names the key that was missed`(
    expected: Character, typed: Character, name: String
  ) {
    var run = TypingRun(lines: [String(expected)])
    _ = run.take(TypingStroke(.character(typed), at: 0))
    #expect(TypingScore(run).missed == [name: 1])
  }

  @Test(arguments: 0..<500)
  func `whatever is pressed, the text holds only what was typed and the score stays in bounds`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let lines = ["guru", "a", "Kelas 7A"]
    var run = TypingRun(lines: lines)
    var time: Int64 = 0
    let keys: [TypingStroke.Key] =
      [.backspace, .enter, .paste] + "gurua Kels7Ax".map(TypingStroke.Key.character)
    for _ in 0..<120 {
      time += Int64.random(in: -3...7_000, using: &random)
      _ = run.take(TypingStroke(keys.randomElement(using: &random) ?? .enter, at: time))
      let score = TypingScore(run)
      #expect((0...1_000).contains(score.accuracyPermille))
      #expect(score.attempted <= lines.joined().count)
      #expect((score.tenthsOfWordsPerMinute ?? 0) >= 0)
      #expect(run.text.line <= lines.count)
      if !run.text.isFinished { #expect(run.text.column <= lines[run.text.line].count) }
    }
  }
}
