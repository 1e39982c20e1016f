import TestSupport
import Testing

@testable import Practice

struct ProgramTextTests {
  @Test func `words in texts and comments do not count`() {
    let text = ProgramText(
      """
      # for every pupil
      print("while", 'it\\'s for', f"if") # input
      nilai = daftar[0].upper() + 85.5
      '''
      else
      '''
      """)
    #expect(text.words == ["print", "nilai", "daftar", "0", "upper", "85.5"])
    #expect(text.comments == ["for every pupil", "input"])
    #expect(text.steps.first == #"print("while", 'it\'s for', f"if") # input"#)
  }

  @Test func `a text that is never closed ends with its line`() {
    let text = ProgramText("print(\"halo)\nfor")
    #expect(text.words == ["print", "for"])
  }

  @Test(arguments: ["", " \n\t\n", "# hanya komentar\n  # lagi"])
  func `nothing to do is empty`(program: String) {
    #expect(ProgramText(program).isEmpty)
  }

  @Test(arguments: 0..<300)
  func `any text is read to its end`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\"", "'", "\"\"\"", "#", "\\", "\n", "a", "1.", ".", "é", "for ", "\r\n", "(", "🙂",
    ]
    let text = (0..<40).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      .joined()
    let read = ProgramText(text)
    #expect(read.words.allSatisfy { !$0.isEmpty })
    #expect(ProgramText(text + "\n#é").comments.count >= read.comments.count)
  }
}
