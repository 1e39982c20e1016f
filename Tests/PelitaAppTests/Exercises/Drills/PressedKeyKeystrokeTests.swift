import Drills
import Terminal
import Testing

@testable import PelitaApp

@Suite struct PressedKeyKeystrokeTests {
  @Test(
    arguments: [
      (.character("7"), "7"), (.character("S"), "Shift+S"), (.enter, "Enter"), (.tab, "Tab"),
      (.named("kcbt"), "Shift+Tab"), (.backspace, "Backspace"), (.named("kdch1"), "Delete"),
      (.control(0x13), "Ctrl+S"), (.control(0), "Ctrl+Space"), (.control(0x1F), "Ctrl+_"),
      (.alternate("f"), "Alt+F"), (.named("kcuu1"), "↑"), (.named("kLFT"), "Shift+←"),
      (.named("kLFT5"), "Ctrl+←"), (.named("kRIT6"), "Ctrl+Shift+→"), (.named("khome"), "Home"),
      (.named("kHOM5"), "Ctrl+Home"), (.named("kf5"), "F5"), (.named("kf17"), "Shift+F5"),
      (.named("kf29"), "Ctrl+F5"), (.named("kf53"), "Alt+F5"), (.named("knp"), "PageDown"),
    ] as [(Keystroke, String)])
  func `a keystroke is the key that sent it`(keystroke: Keystroke, caption: String) {
    #expect(PressedKey(keystroke)?.caption == caption)
  }

  @Test func `what has no name is none`() {
    #expect(PressedKey(.named("kf99")) == nil)
    #expect(PressedKey(.named("kLFT9")) == nil)
    #expect(PressedKey(.paste("x")) == nil)
  }
}
