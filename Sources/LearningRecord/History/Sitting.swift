public import Curriculum

/// One sitting at the tutor.
public struct Sitting: Hashable, Sendable {
  /// A longer silence of one writer begins a new sitting.
  static let longestPauseMilliseconds: Int64 = 30 * 60 * 1_000

  /// Counted from 1 over the whole history.
  public var number: Int
  public var writer: WriterID
  public var lesson: LessonID?
  public var started: CorrectedTime
  public var newest: CorrectedTime
  /// What happened in it; "Tadi bukan saya" disowns these.
  public var events: [EventID]
  /// Whether the program was left in good order.
  public var isEnded: Bool

  /// Whether it was another person's and copied here.
  public var isCopy: Bool

  /// Whether `dated` goes on with this sitting.
  func continues(with dated: DatedEvent, isCopy: Bool) -> Bool {
    isCopy == self.isCopy && (isCopy || !isEnded)
      && dated.time.milliseconds - newest.milliseconds <= Self.longestPauseMilliseconds
  }
}
