/// An attempt with its name, its time and the sitting it belongs to.
public struct TimedAttempt: Hashable, Sendable {
  public var id: EventID
  public var time: CorrectedTime
  /// Sittings are counted from 1 over the whole history.
  public var sitting: Int
  public var attempt: Attempt

  /// Makes a timed attempt.
  public init(id: EventID, time: CorrectedTime, sitting: Int, attempt: Attempt) {
    self.id = id
    self.time = time
    self.sitting = sitting
    self.attempt = attempt
  }
}
