import Practice
import TestSupport
import Testing

@testable import Drills

struct PressedKeyTests {
  @Test(arguments: [
    ("Ctrl+S", "Ctrl+S"), ("kontrol s", "Ctrl+S"), ("^S", "Ctrl+S"), ("ctrl-s", "Ctrl+S"),
    ("tekan tombol F5", "F5"), ("f5", "F5"), ("panah kiri", "←"), ("7", "7"), ("Esc", "Esc"),
    ("alt tab", "Alt+Tab"), ("shift+panah kanan", "Shift+→"), ("Del", "Delete"),
    ("prtsc", "PrtSc"), ("Shift", "Shift"), ("tombol Enter", "Enter"),
  ])
  func `a name is read however it is written`(name: String, caption: String) {
    #expect(PressedKey(name: name)?.caption == caption)
  }

  @Test(arguments: ["", "simpan", "f13", "ctrl", "kontrol s kontrol", "abc"])
  func `what names no key is none`(name: String) {
    let key = PressedKey(name: name)
    #expect(key == nil || key == PressedKey([], "ctrl"))
  }

  @Test(arguments: [
    ("Ctrl+I", "Tab"), ("Ctrl+M", "Enter"), ("Ctrl+[", "Esc"), ("Ctrl+H", "Backspace"),
    ("Ctrl+Shift+S", "Ctrl+S"), ("Shift+Enter", "Enter"), ("Ctrl+Backspace", "Backspace"),
  ])
  func `keys that send the same are not told apart, and not practised live`(
    one: String, other: String
  ) throws {
    let (one, other) = try (#require(PressedKey(name: one)), #require(PressedKey(name: other)))
    #expect(!one.isToldApart(from: other))
    #expect(!one.canArrive)
  }

  @Test(arguments: [
    "Alt+Tab", "Win+E", "PrtSc", "Alt+F4", "Ctrl+V", "Ctrl+Shift+C", "Ctrl+Tab", "F11",
    "Ctrl+Alt+1", "Alt+left", "Ctrl++", "Ctrl+0", "Alt+Enter",
  ])
  func `what desktops or terminals take is never practised live`(name: String) throws {
    let key = try #require(PressedKey(name: name))
    #expect(!key.canArrive)
  }

  @Test(arguments: [
    "Ctrl+A", "Ctrl+C", "Ctrl+F", "Ctrl+N", "Ctrl+O", "Ctrl+P", "Ctrl+S", "Ctrl+X", "Ctrl+Y",
    "Ctrl+Z", "left", "Home", "End", "Tab", "Esc", "F2", "F5", "Shift+left", "Ctrl+right",
    "Delete", "Backspace", "Enter", "7", "Shift+F5",
  ])
  func `the safe keys are`(name: String) throws {
    let key = try #require(PressedKey(name: name))
    #expect(key.canArrive)
  }

  @Test(arguments: 0..<300)
  func `a name reads back as its key`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let keys = [
      "a", "z", "7", "enter", "escape", "tab", "space", "backspace", "delete", "home", "end",
      "page up", "page down", "up", "left", "print screen", "f2", "f12", "[", "+", "-", ".",
    ]
    let key = keys.randomElement(using: &random) ?? "a"
    var pressed = PressedKey([], key)
    if Bool.random(using: &random) { pressed.modifiers.insert(.control) }
    if Bool.random(using: &random) { pressed.modifiers.insert(.alternate) }
    if Bool.random(using: &random) { pressed.modifiers.insert(.shift) }
    #expect(PressedKey(name: pressed.name) == pressed, "\(pressed.name)")
  }
}
