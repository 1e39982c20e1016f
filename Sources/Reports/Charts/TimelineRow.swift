public import TrainingModel

/// One thing with the days on which something became of it.
public struct TimelineRow: Hashable, Sendable {
  /// What became of it; each has a shape of its own, so that no colour is needed.
  public enum Mark: String, Hashable, CaseIterable, Sendable {
    case planned
    case held
    case interrupted
    case moved
    case cancelled
  }

  /// A mark on its day.
  public struct Point: Hashable, Sendable {
    public var day: Day
    public var mark: Mark

    /// Makes a point.
    public init(_ day: Day, _ mark: Mark) {
      self.day = day
      self.mark = mark
    }
  }

  public var label: String
  /// In the order in which it came about.
  public var points: [Point]

  /// Makes a row.
  public init(label: String, points: [Point]) {
    self.label = label
    self.points = points
  }
}
