/// Work on a practical exercise, in a lesson or outside of one, with the time when it was judged.
public struct TimedPerformance: Hashable, Sendable {
  public var id: EventID
  public var time: CorrectedTime
  public var performance: Performance
  public var verdict: Verdict
}
