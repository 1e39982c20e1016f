public import Practice

/// A key with what is held down, whether it was pressed for real or named in words.
public struct PressedKey: Hashable, Sendable {
  public var modifiers: Set<KeyChord.Modifier>
  /// In lowercase: a character, or a name as in `KeyChord`, such as `enter` or `page up`.
  public var key: String

  /// Makes a key.
  public init(_ modifiers: Set<KeyChord.Modifier> = [], _ key: String) {
    self.modifiers = modifiers
    self.key = key
  }

  /// Reads a name as people write it: `Ctrl+S`, `kontrol s`, `^S`, `F5`, `panah kiri`, `7`.
  public init?(name: String) {
    let word = name.lowercased().split(whereSeparator: \.isWhitespace)
      .filter { !Self.fillers.contains(String($0)) }.joined(separator: " ")
    if word.count == 1 {
      self.init([], word)
    } else if let number = Int(word.dropFirst()), word.first == "f", (1...12).contains(number) {
      self.init([], word)
    } else if let modifier = Self.lone[word] {
      self.init([], modifier)
    } else {
      guard let chord = KeyChord(name) else { return nil }
      self.init(chord.modifiers, chord.key)
    }
  }

  /// Words that people put before a single key.
  private static let fillers: Set<String> = ["tombol", "tekan", "press", "key", "the"]
  /// Keys that `KeyChord` takes for something held down.
  private static let lone = [
    "shift": "shift", "ctrl": "ctrl", "kontrol": "ctrl", "control": "ctrl", "alt": "alt",
  ]

  /// What stands on the caps, in the order in which they are pressed.
  public var caps: [String] {
    let order: [(KeyChord.Modifier, String)] = [
      (.control, "Ctrl"), (.alternate, "Alt"), (.shift, "Shift"), (.system, "Win"),
      (.function, "Fn"),
    ]
    return order.filter { modifiers.contains($0.0) }.map(\.1) + [Self.cap(of: key)]
  }

  /// The caps joined, such as `Ctrl+S` or `Shift+←`.
  public var caption: String { caps.joined(separator: "+") }

  /// The name that reads back as this key, such as `Ctrl+S` or `Shift+left`.
  public var name: String {
    let last = Self.arrows[key] == nil ? Self.cap(of: key) : key
    return (caps.dropLast() + [last]).joined(separator: "+")
  }

  private static let arrows = ["up": "↑", "down": "↓", "left": "←", "right": "→"]
  private static let named = [
    "enter": "Enter", "escape": "Esc", "tab": "Tab", "space": "Space", "backspace": "Backspace",
    "delete": "Delete", "insert": "Insert", "home": "Home", "end": "End", "page up": "PageUp",
    "page down": "PageDown", "print screen": "PrtSc", "caps lock": "CapsLock", "shift": "Shift",
    "ctrl": "Ctrl", "alt": "Alt",
  ]

  private static func cap(of key: String) -> String {
    arrows[key] ?? named[key] ?? key.uppercased()
  }
}
