import Testing

@testable import Terminal

struct KeyInputTests {
  @Test(
    arguments: [
      (.character("a"), .character("a")), (.control(0x13), .control(.s)),
      (.control(0x1C), .control(.backslash)), (.control(0x01), .named("^A")),
      (.control(0x0C), .resized), (.alternate("x"), .named("M-x")), (.tab, .character("\t")),
      (.named("kcuu1"), .named("kcuu1")), (.named("kent"), .enter), (.paste("a"), nil),
    ] as [(Keystroke, KeyInput?)])
  func `says which key was pressed`(keystroke: Keystroke, key: KeyInput?) {
    #expect(KeyInput(keystroke) == key)
  }
}
