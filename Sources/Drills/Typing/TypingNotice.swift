/// What came of one stroke, to be shown at once.
public enum TypingNotice: Hashable, Sendable {
  case right
  case wrong(expected: Character, typed: Character)
  case erased
  /// The line is at its end: Enter goes on.
  case lineIsFull
  /// Enter came too soon.
  case lineIsShort(left: Int)
  case lineDone
  case finished
  /// A paste, or faster than anybody types: it does not count.
  case pasted
  /// The key means nothing here.
  case nothing
}
