import Testing

@testable import Drills

struct KeyboardLayoutTests {
  private let layout = KeyboardLayout.us

  @Test(
    arguments: [
      ("a", "a", .little(.left), nil), ("s", "s", .ring(.left), nil),
      ("f", "f", .index(.left), nil), ("g", "g", .index(.left), nil),
      ("h", "h", .index(.right), nil), ("j", "j", .index(.right), nil),
      (";", ";", .little(.right), nil), ("e", "e", .middle(.left), nil),
      ("b", "b", .index(.left), nil), ("n", "n", .index(.right), nil),
      ("1", "1", .little(.left), nil), ("5", "5", .index(.left), nil),
      ("6", "6", .index(.right), nil), ("0", "0", .little(.right), nil),
      ("R", "r", .index(.left), .right), ("P", "p", .little(.right), .left),
      ("@", "2", .ring(.left), .right), ("?", "/", .little(.right), .left),
      (" ", " ", .thumb, nil),
    ] as [(Character, Character, Finger, Hand?)])
  func `every character has its key, its finger and the Shift of the other hand`(
    character: Character, key: Character, finger: Finger, shift: Hand?
  ) {
    #expect(
      layout.strike(for: character) == KeyStrike(key: key, finger: finger, shift: shift))
  }

  @Test func `every printable character of ASCII can be typed`() {
    for value in UInt8(0x20)...0x7E {
      #expect(layout.strike(for: Character(Unicode.Scalar(value))) != nil)
    }
    #expect(layout.strike(for: "é") == nil)
  }
}
