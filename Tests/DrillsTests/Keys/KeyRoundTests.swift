import Curriculum
import TestSupport
import Testing

@testable import Drills

struct KeyRoundTests {
  private let task = KeysTask(steps: [
    KeyStep(key: "Ctrl+S", use: "simpan"),
    KeyStep(
      key: "Backspace", use: "hapus ke kiri",
      mistakes: [KeyStep.Mistake(key: "Delete", reason: "deleted-right")]),
    KeyStep(key: "Ctrl+V", way: .paste, use: "tempel", text: "Kelas 7A"),
  ])

  private func answers(_ lines: String...) -> KeyScript { KeyScript(lines.joined(separator: "\n")) }

  private func first(_ script: KeyScript) -> String? {
    KeyJudge.verdict(on: script, for: task).reasons.first?.name
  }

  @Test func `the keys asked are right, the paste however it was marked`() {
    let right = answers("^S", "backspace", "paste:  Kelas  7A ")
    #expect(KeyJudge.verdict(on: right, for: task) == .right)
    #expect(KeyJudge.verdict(on: answers("ctrl s", "Ctrl+H", "ctrl v"), for: task) == .right)
  }

  @Test func `what came instead is named`() {
    #expect(first(answers("s", "Backspace", "Ctrl+V")) == "modifier-missing")
    #expect(first(answers("Alt+S", "Backspace", "Ctrl+V")) == "other-modifier")
    #expect(first(answers("Ctrl+A", "Backspace", "Ctrl+V")) == "other-key")
    #expect(first(answers("Ctrl+S", "Delete", "Ctrl+V")) == "deleted-right")
    #expect(first(answers("Ctrl+S", "Backspace", "paste: Kelas 7B")) == "pasted-other")
    #expect(first(answers("paste: simpan", "Backspace", "Ctrl+V")) == "pasted-not-pressed")
    #expect(first(answers("simpan", "Backspace", "Ctrl+V")) == "no-key")
    #expect(first(answers("Ctrl+S")) == "keys-left")
    #expect(first(answers("Ctrl+S", "Backspace", "Ctrl+V", "Enter")) == "keys-over")
    #expect(first(answers("")) == "nothing-pressed")
  }

  @Test func `a missed key must be pressed, comes once more, and counts as it comes then`() throws {
    var round = KeyRound(task)
    let delete = try KeyAnswer.key(#require(PressedKey(name: "Delete")))
    #expect(round.take(KeyAnswer(line: "Ctrl+S")) == nil)
    #expect(round.take(delete)?.name == "deleted-right")
    #expect(round.step?.key == "Backspace")
    #expect(round.take(KeyAnswer(line: "Backspace")) == nil)
    #expect(round.take(KeyAnswer(line: "paste: Kelas 7A")) == nil)
    #expect(round.step?.key == "Backspace" && round.isRepeated)
    #expect(round.number == 4 && round.total == 4)
    #expect(round.take(KeyAnswer(line: "Backspace")) == nil)
    #expect(round.step == nil)
    #expect(KeyJudge.verdict(on: round.script, for: task) == .right)
    #expect(round.firstRight == 2 && round.missed == ["Backspace": 1])
  }

  @Test func `a key that is missed again at the end is not yet right`() throws {
    var round = KeyRound(task)
    for line in ["Ctrl+S", "Delete", "Backspace", "Ctrl+V", "Delete", "Backspace"] {
      _ = round.take(KeyAnswer(line: line))
    }
    #expect(round.step == nil)
    #expect(KeyJudge.verdict(on: round.script, for: task).reasons.map(\.name) == ["deleted-right"])
  }

  @Test func `from memory the key is shown after two misses`() {
    var round = KeyRound(KeysTask(steps: task.steps, isFromMemory: true))
    #expect(!round.showsKey)
    _ = round.take(KeyAnswer(line: "Ctrl+A"))
    #expect(!round.showsKey)
    _ = round.take(KeyAnswer(line: "Ctrl+B"))
    #expect(round.showsKey)
  }

  @Test func `going on later asks what is left`() {
    let round = KeyRound(task, after: answers("Ctrl+S"))
    #expect(round.step?.key == "Backspace")
    #expect(KeyRound(task, after: answers("Ctrl+A", "Backspace")).total == 4)
  }

  @Test(arguments: 0..<300)
  func `a round ends once every right key was pressed, whatever came between`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var round = KeyRound(task)
    let lines = ["Ctrl+A", "Delete", "paste: x", "apa", "Ctrl+S", "Backspace", "Ctrl+V"]
    var presses = 0
    while let step = round.step, presses < 100 {
      presses += 1
      let line = presses % 5 == 0 ? step.key : lines.randomElement(using: &random) ?? "x"
      _ = round.take(KeyAnswer(line: line))
      #expect(round.number <= round.total + 1 && round.total <= 6)
    }
    #expect(round.step == nil)
    #expect(KeyScript(round.script.text) == round.script)
    #expect(round.script.answers.count == 3)
  }
}
