/// What one press of a key, or one paste, sent.
public enum Keystroke: Hashable, Sendable {
  case character(Character)
  case enter
  case tab
  case backspace
  case escape
  /// Ctrl and a key, as the ASCII character it sends: 0x03 for Ctrl+C.
  case control(UInt8)
  /// Alt and a key.
  case alternate(Character)
  /// By terminfo name such as `kcuu1`.
  case named(String)
  /// Text between the marks of a bracketed paste, as it came.
  case paste(String)
}
