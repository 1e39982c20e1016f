import Drills
import Practice
import Terminal

extension KeyAnswer {
  /// What a keystroke is as an answer; `nil` for keys that have no name here.
  init?(_ keystroke: Keystroke) {
    if case .paste(let text) = keystroke {
      self = .pasted(text)
    } else if let key = PressedKey(keystroke) {
      self = .key(key)
    } else {
      return nil
    }
  }
}

extension PressedKey {
  /// The key that sent `keystroke`, as far as a terminal tells.
  init?(_ keystroke: Keystroke) {
    switch keystroke {
    case .character(" "): self.init([], "space")
    case .character(let character) where character.isUppercase:
      self.init([.shift], character.lowercased())
    case .character(let character): self.init([], String(character))
    case .enter, .named("kent"): self.init([], "enter")
    case .tab: self.init([], "tab")
    case .backspace: self.init([], "backspace")
    case .escape: self.init([], "escape")
    case .control(0): self.init([.control], "space")
    case .control(let byte):
      self.init([.control], Character(Unicode.Scalar(byte ^ 0x40)).lowercased())
    case .alternate("\u{7F}"): self.init([.alternate], "backspace")
    case .alternate(let character): self.init([.alternate], character.lowercased())
    case .named(let name): self.init(terminfo: name)
    case .paste: return nil
    }
  }

  /// Reads a terminfo name such as `kcuu1`, `kLFT5` or `kf17`.
  private init?(terminfo name: String) {
    if let key = Self.plainNames[name] {
      self.init([], key)
    } else if name == "kcbt" {
      self.init([.shift], "tab")
    } else if name.hasPrefix("kf"), let number = Int(name.dropFirst(2)), (1...60).contains(number) {
      let twelves: [Set<KeyChord.Modifier>] = [
        [], [.shift], [.control], [.control, .shift], [.alternate],
      ]
      self.init(twelves[(number - 1) / 12], "f\((number - 1) % 12 + 1)")
    } else {
      let digits = name.reversed().prefix { $0.isNumber }
      let modifier = digits.isEmpty ? 2 : Int(String(digits.reversed())) ?? 0
      guard let key = Self.modifiedNames[String(name.dropLast(digits.count))],
        let modifiers = Self.modifierNumbers[modifier]
      else { return nil }
      self.init(modifiers, key)
    }
  }

  private static let plainNames = [
    "kcuu1": "up", "kcud1": "down", "kcub1": "left", "kcuf1": "right", "khome": "home",
    "kend": "end", "kich1": "insert", "kdch1": "delete", "kpp": "page up", "knp": "page down",
  ]
  private static let modifiedNames = [
    "kUP": "up", "kDN": "down", "kLFT": "left", "kRIT": "right", "kHOM": "home", "kEND": "end",
    "kIC": "insert", "kDC": "delete", "kPRV": "page up", "kNXT": "page down",
  ]
  /// xterm's numbers: 2 is Shift alone, and stands without a number in terminfo.
  private static let modifierNumbers: [Int: Set<KeyChord.Modifier>] = [
    2: [.shift], 3: [.alternate], 4: [.alternate, .shift], 5: [.control], 6: [.control, .shift],
    7: [.control, .alternate], 8: [.control, .alternate, .shift],
  ]
}
