/// One thing that happened at the keyboard while text was copied.
public struct TypingStroke: Hashable, Sendable {
  /// What was pressed.
  public enum Key: Hashable, Sendable {
    case character(Character)
    case backspace
    case enter
    /// Text that came from the clipboard.
    case paste
  }

  public var key: Key
  /// When, in milliseconds of any clock that goes on.
  public var milliseconds: Int64

  /// Makes a stroke.
  public init(_ key: Key, at milliseconds: Int64) {
    self.key = key
    self.milliseconds = milliseconds
  }
}
