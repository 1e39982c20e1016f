/// A time at which people could meet, and how many of them would miss something.
public struct SlotCount: Hashable, Sendable {
  public var day: Day
  public var span: TimeSpan
  public var count: Int
  /// Whether the one who is to speak has something else to do.
  public var lacksSpeaker: Bool

  /// Fewest clashes first; of equal ones those with the speaker, then the earliest.
  static func comesFirst(_ one: Self, _ other: Self) -> Bool { one.order < other.order }

  private var order: (Int, Int, Day, TimeSpan) { (count, lacksSpeaker ? 1 : 0, day, span) }
}
