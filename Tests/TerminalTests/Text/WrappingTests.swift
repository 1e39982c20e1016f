import Terminal
import TestSupport
import Testing

struct WrappingTests {
  private func lines(
    _ text: String, to width: Int, indent: Int = 0, hangingIndent: Int = 0
  ) -> [String] {
    StyledText(text).wrapped(to: width, indent: indent, hangingIndent: hangingIndent)
      .map(\.plain)
  }

  @Test func `breaks between words`() {
    #expect(lines("satu dua tiga", to: 8) == ["satu dua", "tiga"])
    #expect(lines("satu dua tiga", to: 7) == ["satu", "dua", "tiga"])
  }

  @Test func `hangs every line after the first`() {
    let hung = lines("1  satu dua tiga", to: 10, hangingIndent: 3)
    #expect(hung == ["1  satu", "   dua", "   tiga"])
    #expect(lines("satu dua", to: 6, indent: 2, hangingIndent: 1) == ["  satu", " dua"])
  }

  @Test func `keeps the writer's own indent, inner spaces and line feeds`() {
    #expect(lines("  a   b\n\n c", to: 20) == ["  a   b", "", " c"])
  }

  @Test func `breaks a word that is longer than a line, never inside a character`() {
    #expect(lines("abcdefgh", to: 3) == ["abc", "def", "gh"])
    #expect(lines("漢字漢", to: 3) == ["漢", "字", "漢"])
    #expect(lines("e\u{301}e\u{301}e\u{301}", to: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    #expect(lines("👨‍👩‍👧👨‍👩‍👧", to: 2) == ["👨‍👩‍👧", "👨‍👩‍👧"])
  }

  @Test func `does not break at a space that forbids it`() {
    #expect(lines("a 10\u{A0}GB", to: 5) == ["a", "10\u{A0}GB"])
  }

  @Test func `keeps the style of every word`() {
    let text = StyledText("tekan ") + StyledText("Ctrl S", .key) + StyledText(" lalu")
    #expect(
      text.wrapped(to: 10) == [
        StyledText("tekan ") + StyledText("Ctrl", .key),
        StyledText("S", .key) + StyledText(" lalu"),
      ])
  }

  @Test func `gives one empty line for no text`() {
    #expect(lines("", to: 10) == [""])
  }

  @Test(arguments: 0..<300)
  func `never exceeds the width and never loses a letter`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Character] = ["a", "b", " ", " ", "é", "漢", "👍🏽", "n\u{303}", "-", "\n"]
    let text = String((0..<80).compactMap { _ in alphabet.randomElement(using: &random) })
    let width = Int.random(in: 2...30, using: &random)
    let hanging = Int.random(in: 0...6, using: &random)
    let wrapped = lines(text, to: width, hangingIndent: hanging)
    // A half-width indent can leave one column for a character of two.
    let allowed = width < 4 ? width + 1 : width
    #expect(wrapped.allSatisfy { $0.displayWidth <= allowed })
    let letters = { (text: String) in text.filter { !$0.isWhitespace } }
    #expect(letters(wrapped.joined()) == letters(text))
  }
}
