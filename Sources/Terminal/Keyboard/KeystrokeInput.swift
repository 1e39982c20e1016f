/// What came when a keystroke was waited for.
public enum KeystrokeInput: Hashable, Sendable {
  case key(Keystroke)
  /// The time is over and nothing was pressed.
  case nothing
  /// The window changed its size; paint again.
  case resized
  /// Nothing more will come.
  case endOfInput
}
