/// The k-nearest-neighbours rule: what most of the `count` nearest points are.
///
/// Of points equally far away, the one that stands first in the list is nearer. Of labels with
/// equally many votes, the first in the alphabet wins, as in scikit-learn.
public struct NearestNeighbours: Hashable, Sendable {
  public let points: [PlanePoint]
  /// How many neighbours vote; more than there are points means all of them.
  public let count: Int

  /// Makes the rule.
  public init(_ points: [PlanePoint], count: Int) {
    self.points = points
    self.count = count
  }

  /// The points that vote at a place, the nearest first.
  public func neighbours(x: Int, y: Int) -> [PlanePoint] {
    points.enumerated()
      .map { (distance: $0.element.squaredDistance(x: x, y: y), offset: $0.offset) }
      .sorted { ($0.distance, $0.offset) < ($1.distance, $1.offset) }
      .prefix(count)
      .map { points[$0.offset] }
  }

  /// The label at a place; empty without points.
  public func label(x: Int, y: Int) -> String {
    var votes: [String: Int] = [:]
    for point in neighbours(x: x, y: y) { votes[point.label, default: 0] += 1 }
    return votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key ?? ""
  }

  /// How many of `points` come out as they are labelled.
  public func score(on points: [PlanePoint]) -> LabScore {
    var score = LabScore()
    for point in points { score.count(label(x: point.x, y: point.y) == point.label) }
    return score
  }
}
