/// One character to copy and what became of it.
public struct CopiedPlace: Hashable, Sendable {
  /// How a character stands.
  public enum Mark: Hashable, Sendable {
    /// Not typed yet.
    case open
    /// Right at the first stroke.
    case right
    case wrong
    /// Wrong first, right now.
    case corrected
  }

  public let expected: Character
  /// What stands there now.
  public internal(set) var typed: Character?
  /// What the very first stroke was.
  public internal(set) var firstTyped: Character?
  /// Whether the time before the stroke that stands there is on the clock.
  var isTimed = false

  init(_ expected: Character) { self.expected = expected }

  /// How it stands now.
  public var mark: Mark {
    guard let typed else { return .open }
    if typed != expected { return .wrong }
    return firstTyped == expected ? .right : .corrected
  }
}
