import TestSupport
import Testing

@testable import PelitaApp

@Suite struct EditedTextTests {
  @Test func `typed lines go to the end, or before a line`() {
    var text = EditedText("satu\ndua")
    text.add("tiga")
    text.insert(before: 2)
    text.add("x")
    text.add("y")
    #expect(text.lines == ["satu", "x", "y", "dua", "tiga"])
    text.returnToEnd()
    text.add("empat")
    #expect(text.lines.last == "empat")
  }

  @Test func `lines are changed, moved and deleted, and every change can be taken back`() {
    var text = EditedText("satu\ndua\ntiga")
    text.replace(2, with: "DUA")
    let isMoved = text.move(3, up: true)
    #expect(isMoved)
    text.delete(1...2)
    #expect(text.lines == ["DUA"])
    var undone = 0
    while text.undo() { undone += 1 }
    #expect(undone == 3)
    #expect(text.text == "satu\ndua\ntiga")
  }

  @Test func `an edge cannot be passed and a line that is not there cannot be changed`() {
    var text = EditedText("satu")
    let isMoved = text.move(1, up: true) || text.move(1, up: false)
    #expect(!isMoved)
    text.replace(9, with: "x")
    text.delete(1...9)
    text.insert(before: 5)
    #expect(text.lines == ["satu"])
    let isUndone = text.undo()
    #expect(!isUndone)
  }

  @Test(arguments: 0..<300)
  func `any changes can be taken back to the beginning`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let start = EditedText("a\nb\nc")
    var text = start
    for step in 0..<40 {
      let number = Int.random(in: 0...5, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: text.add("baris \(step)")
      case 1: text.replace(number, with: "ganti \(step)")
      case 2: text.insert(before: number)
      case 3: text.delete(number...(number + Int.random(in: 0...2, using: &random)))
      default: _ = text.move(number, up: Bool.random(using: &random))
      }
      #expect((0...text.lines.count).contains(text.cursor))
    }
    while text.undo() {}
    #expect(text.lines == start.lines)
  }
}
