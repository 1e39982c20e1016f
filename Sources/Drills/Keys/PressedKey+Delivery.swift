import Practice

extension PressedKey {
  /// What arrives when this key is pressed in a terminal of the usual encodings.
  ///
  /// Ctrl+I is Tab, Ctrl+M is Enter, Ctrl+[ is Esc, Ctrl+H is Backspace, and Shift is lost beside
  /// Ctrl and a letter.
  public var delivered: Self {
    var key = self
    if modifiers.contains(.control), self.key.count == 1 {
      key.modifiers.remove(.shift)
      if let alias = Self.controlAliases[self.key] {
        key.modifiers.remove(.control)
        key.key = alias
      }
    } else if Self.withoutModifiers.contains(self.key), modifiers.isSubset(of: [.control, .shift]) {
      key.modifiers = []
    }
    return key
  }

  private static let controlAliases = [
    "i": "tab", "m": "enter", "j": "enter", "[": "escape", "h": "backspace",
  ]
  /// With or without Ctrl and Shift these send the same.
  private static let withoutModifiers: Set<String> = ["enter", "escape", "backspace", "space"]

  /// Whether `other` arrives as the same key.
  public func isToldApart(from other: Self) -> Bool { delivered != other.delivered }

  /// Whether a program in a terminal can see this key at all, and for what it is.
  public var canArrive: Bool { delivered == self && !isTakenBefore }

  /// Whether desktops or terminals take this key before any program in them sees it.
  ///
  /// Windows Terminal and GNOME Terminal differ; what one of them takes is not practised live.
  var isTakenBefore: Bool {
    if !modifiers.isDisjoint(with: [.system, .function]) { return true }
    if Self.neverSent.contains(key) { return true }
    switch modifiers {
    case []: return ["f1", "f10", "f11"].contains(key)
    case [.control]: return Self.takenWithControl.contains(key)
    case [.alternate]: return Self.takenWithAlternate.contains(key) || key.hasPrefix("f")
    case [.control, .alternate]: return true
    default: return false
    }
  }

  private static let neverSent: Set<String> = [
    "print screen", "caps lock", "shift", "ctrl", "alt",
  ]
  private static let takenWithControl: Set<String> = [
    "v", "w", "t", "q", "tab", "+", "-", "=", "0", ",", "f4", "page up", "page down",
  ]
  private static let takenWithAlternate: Set<String> = [
    "tab", "enter", "space", "up", "down", "left", "right", "escape", "home",
  ]
}
