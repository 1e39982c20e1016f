import Labs
import TestSupport
import Testing

struct NearestNeighboursTests {
  private static func points(using random: inout SeededGenerator) -> [PlanePoint] {
    (0..<Int.random(in: 1...25, using: &random)).map { index in
      PlanePoint(
        name: "\(index)", x: Int.random(in: 0...9, using: &random),
        y: Int.random(in: 0...9, using: &random),
        label: ["ripe", "unripe", "rotten"].randomElement(using: &random) ?? "")
    }
  }

  /// Votes by taking the nearest point away again and again, as one does with a ruler on paper.
  private static func label(
    of points: [PlanePoint], count: Int, x: Int, y: Int
  ) -> String {
    var rest = points
    var votes: [String] = []
    while votes.count < count, !rest.isEmpty {
      var nearest = 0
      for index in rest.indices
      where rest[index].squaredDistance(x: x, y: y) < rest[nearest].squaredDistance(x: x, y: y) {
        nearest = index
      }
      votes.append(rest.remove(at: nearest).label)
    }
    let most = Set(votes).map { label in votes.count { $0 == label } }.max()
    return Set(votes).filter { label in votes.count { $0 == label } == most }.sorted().first ?? ""
  }

  @Test(arguments: 0..<300)
  func `the rule agrees with counting by hand`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let points = Self.points(using: &random)
    let count = Int.random(in: 1...27, using: &random)
    for _ in 0..<10 {
      let x = Int.random(in: 0...9, using: &random)
      let y = Int.random(in: 0...9, using: &random)
      #expect(
        NearestNeighbours(points, count: count).label(x: x, y: y)
          == Self.label(of: points, count: count, x: x, y: y))
    }
  }

  @Test func `of equal votes the first label in the alphabet wins`() {
    let points = [
      PlanePoint(name: "a", x: 0, y: 0, label: "unripe"),
      PlanePoint(name: "b", x: 2, y: 0, label: "ripe"),
    ]
    #expect(NearestNeighbours(points, count: 2).label(x: 0, y: 0) == "ripe")
  }

  @Test func `of points equally far away the first in the list is nearer`() {
    let points = [
      PlanePoint(name: "a", x: 0, y: 0, label: "unripe"),
      PlanePoint(name: "b", x: 2, y: 0, label: "ripe"),
    ]
    #expect(NearestNeighbours(points, count: 1).label(x: 1, y: 0) == "unripe")
  }

  @Test(arguments: 0..<50)
  func `one neighbour gets every single point itself right`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var taken: Set<[Int]> = []
    let points = Self.points(using: &random).filter { taken.insert([$0.x, $0.y]).inserted }
    let score = NearestNeighbours(points, count: 1).score(on: points)
    #expect(score == LabScore(right: points.count, total: points.count))
  }
}
