/// How one character is typed: the key, the finger, and the side of Shift.
public struct KeyStrike: Hashable, Sendable {
  /// What stands on the key without Shift; a blank for the space bar.
  public let key: Character
  public let finger: Finger
  /// Which Shift is held, by the hand that does not press the key; `nil` for none.
  public let shift: Hand?
}
