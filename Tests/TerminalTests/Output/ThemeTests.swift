import Testing

@testable import Terminal

struct ThemeTests {
  private func theme(
    colour: Bool = true, plain: Bool = false, interactive: Bool = true
  ) -> Theme {
    Theme(
      Capabilities(
        usesColour: colour, usesUnicode: true, isPlain: plain, isInteractive: interactive))
  }

  @Test func `uses colour where it may`() {
    #expect(theme().rendered("Benar", as: .right) == "\u{1B}[1;32mBenar\u{1B}[0m")
    #expect(theme().rendered("biasa", as: .plain) == "biasa")
  }

  @Test(arguments: Style.allCases)
  func `sets no colour without colour, but keeps weight and underline`(style: Style) {
    let opening = theme(colour: false).opening(style)
    #expect(["", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[4m"].contains(opening))
  }

  @Test func `shows nothing on a pipe or in plain mode`() {
    #expect(theme(plain: true).rendered("a", as: .title) == "a")
    #expect(theme(interactive: false).rendered("a", as: .title) == "a")
  }

  @Test func `never lets a style run over the end of a line`() {
    #expect(
      theme().rendered("a\n\nb", as: .strong) == "\u{1B}[1ma\u{1B}[0m\n\n\u{1B}[1mb\u{1B}[0m")
  }
}
