import Curriculum
import TestSupport
import Testing

@testable import Drills

struct TypingJudgeTests {
  private let lines = ["Bu Rina mengajar IPA.", "Kelas 7A di lantai 2."]

  private func judge(_ task: (inout TypingTask) -> Void = { _ in }) -> TypingJudge {
    var made = TypingTask(lines: lines, accuracyPercent: 90)
    task(&made)
    return TypingJudge(made, lines: lines)
  }

  private func names(_ verdict: ExerciseVerdict) -> [String] { verdict.reasons.map(\.name) }

  @Test func `a faithful copy is right`() {
    #expect(judge().verdict(onTranscript: lines.joined(separator: "\n")) == .right)
  }

  @Test func `a slip within the accuracy asked is right, unless the copy must be exact`() {
    let copy = "Bu Rina mengajar IPA.\nKelas 7A di lantai 3."
    #expect(judge().verdict(onTranscript: copy) == .right)
    #expect(names(judge { $0.isExact = true }.verdict(onTranscript: copy)) == ["slips-digits"])
  }

  @Test(arguments: [
    ("bu rina mengajar ipa.\nkelas 7a di lantai 2.", "slips-capitals"),
    ("BuRinamengajarIPA.\nKelas7Adilantai2.", "slips-spaces"),
    ("Bu Rna megjar IPA.\nKlas 7A di lntai 2.", "slips-letters"),
    ("Bu Rina mengajar IPA.", "lines-missing"), (" \n\n", "nothing-typed"),
  ])
  func `the cause seen most comes first`(copy: String, reason: String) {
    #expect(names(judge().verdict(onTranscript: copy)).first == reason)
  }

  @Test func `a reason tells the line and the word as it should be`() {
    let verdict = judge { $0.isExact = true }
      .verdict(onTranscript: "Bu Rina mengajar IPA.\nKelas 7a di lantai 2.")
    #expect(
      verdict.reasons == [
        ExerciseReason("slips-capitals", seen: ["count": "1", "line": "2", "word": "7A"])
      ])
  }

  private func run(_ copy: [String], every pause: Int64) -> TypingRun {
    var run = TypingRun(lines: lines)
    var time: Int64 = 0
    for line in copy {
      for character in line {
        time += pause
        _ = run.take(
          TypingStroke(character == "<" ? .backspace : .character(character), at: time))
      }
      time += pause
      _ = run.take(TypingStroke(.enter, at: time))
    }
    return run
  }

  @Test func `speed counts only where it is asked, and only after accuracy`() {
    let slow = run(lines, every: 2_500)
    #expect(judge().verdict(on: slow) == .right)
    #expect(names(judge { $0.wordsPerMinute = 8 }.verdict(on: slow)) == ["speed-low"])
    #expect(judge { $0.wordsPerMinute = 8 }.verdict(on: run(lines, every: 1_000)) == .right)
    let careless = run(["xx Rxxx mengajar IPA.", "Kelxx xA di lantai 2."], every: 2_500)
    #expect(!names(judge { $0.wordsPerMinute = 8 }.verdict(on: careless)).contains("speed-low"))
  }

  @Test func `what was put right is no slip of an exact copy`() {
    let corrected = run(["Bx<u Rina mengajar IPA.", "Kelas 7A di lantai 2."], every: 300)
    #expect(judge { $0.isExact = true }.verdict(on: corrected) == .right)
  }

  @Test(arguments: 0..<300)
  func `as many slips are found as were made at most, and none in a faithful line`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("abc AB1.")
    let line = String((0..<20).map { _ in alphabet.randomElement(using: &random) ?? "a" })
    var typed = Array(line)
    let edits = Int.random(in: 0...6, using: &random)
    for _ in 0..<edits where !typed.isEmpty {
      let place = Int.random(in: 0..<typed.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: typed[place] = alphabet.randomElement(using: &random) ?? "a"
      case 1: typed.remove(at: place)
      default: typed.insert(alphabet.randomElement(using: &random) ?? "a", at: place)
      }
    }
    let found = LineComparison(expected: line, typed: String(typed), line: 0).slips.count
    #expect(found <= edits)
    #expect((found == 0) == (String(typed) == line))
  }
}
