/// What came when a line was asked for.
public enum LineInput: Hashable, Sendable {
  /// A line without its line feed, control characters stripped.
  case line(String)
  /// The input is at its end (a pipe, or the terminal is gone): nothing more will come.
  case endOfInput
  /// A key that would kill or freeze other programs was pressed; `draft` is what stood there.
  case control(ControlKey, draft: String)
  /// The window changed its size; redraw, then ask again with `draft`.
  case resized(draft: String)
}

/// Keys that novices press because they were just taught them; they do no harm here.
public enum ControlKey: String, Hashable, CaseIterable, Sendable {
  case c = "Ctrl+C"
  case d = "Ctrl+D"
  case z = "Ctrl+Z"
  case s = "Ctrl+S"
  case q = "Ctrl+Q"
  case backslash = "Ctrl+\\"
}

/// A single key.
public enum KeyInput: Hashable, Sendable {
  case enter
  case escape
  case backspace
  case character(Character)
  case control(ControlKey)
  /// Arrows and other named keys, by terminfo name such as `kcuu1`.
  case named(String)
  case endOfInput
  case resized
}
