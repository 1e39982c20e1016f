extension KeyChord {
  /// Words people put around the keys.
  static let fillers: Set<String> = [
    "tahan", "tekan", "tombol", "lalu", "dan", "press", "hold", "then", "and", "the", "key",
  ]

  static let modifierNames: [String: Modifier] = [
    "ctrl": .control, "control": .control, "kontrol": .control, "ctl": .control, "ctr": .control,
    "alt": .alternate, "option": .alternate, "opsi": .alternate,
    "shift": .shift, "sift": .shift,
    "cmd": .system, "command": .system, "win": .system, "windows": .system, "super": .system,
    "fn": .function,
  ]

  /// Names of keys and what they are kept as.
  static let keyNames: [String: String] = [
    "enter": "enter", "return": "enter", "esc": "escape", "escape": "escape",
    "tab": "tab", "space": "space", "spasi": "space", "spacebar": "space",
    "backspace": "backspace", "del": "delete", "delete": "delete", "ins": "insert",
    "insert": "insert", "home": "home", "end": "end",
    "pgup": "page up", "pageup": "page up", "page up": "page up",
    "pgdn": "page down", "pagedown": "page down", "page down": "page down",
    "up": "up", "down": "down", "left": "left", "right": "right",
    "arrow up": "up", "arrow down": "down", "arrow left": "left", "arrow right": "right",
    "up arrow": "up", "down arrow": "down", "left arrow": "left", "right arrow": "right",
    "panah atas": "up", "panah bawah": "down", "panah kiri": "left", "panah kanan": "right",
    "prtsc": "print screen", "prtscn": "print screen", "printscreen": "print screen",
    "print screen": "print screen", "capslock": "caps lock", "caps lock": "caps lock",
    "plus": "+", "minus": "-",
  ]
}
