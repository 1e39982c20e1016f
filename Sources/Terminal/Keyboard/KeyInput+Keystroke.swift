extension ControlKey {
  /// The key that sends `byte`; `nil` for those that harm nowhere.
  init?(_ byte: UInt8) {
    switch byte {
    case 0x03: self = .c
    case 0x04: self = .d
    case 0x1A: self = .z
    case 0x13: self = .s
    case 0x11: self = .q
    case 0x1C: self = .backslash
    default: return nil
    }
  }
}

extension KeyInput {
  /// The same as a single key; `nil` for a paste, which is none.
  ///
  /// Ctrl and another key are named in caret notation, such as `^A`; Alt and a key as `M-a`.
  init?(_ keystroke: Keystroke) {
    switch keystroke {
    case .character(let character): self = .character(character)
    case .enter: self = .enter
    case .tab: self = .character("\t")
    case .backspace: self = .backspace
    case .escape: self = .escape
    case .control(0x0C): self = .resized
    case .control(let byte):
      self =
        ControlKey(byte).map(KeyInput.control)
        ?? .named("^" + String(Character(Unicode.Scalar(byte ^ 0x40))))
    case .alternate(let character): self = .named("M-\(character)")
    case .named("kent"): self = .enter
    case .named(let name): self = .named(name)
    case .paste: return nil
    }
  }
}
