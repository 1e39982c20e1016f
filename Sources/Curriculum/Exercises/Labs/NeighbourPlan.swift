/// Points on a plane, told apart by their nearest neighbours.
public struct NeighbourPlan: Hashable, Sendable {
  /// A table of points with their place, their label and what they are for.
  public var points: String
  /// What grows from left to right, and from the bottom to the top.
  public var across: String
  public var up: String
  /// The plane reaches from 0 to one less than these.
  public var columns: Int
  public var rows: Int
  /// Numbers of neighbours that have to be tried.
  public var tries: [Int]
  /// How many of a hundred test points have to come out right.
  public var reachPercent: Int
  /// How many points of their own the teacher may place.
  public var mostPlaced: Int

  /// Reads `points`, `across`, `up`, `columns`, `rows`, `try`, `reach` and `place`.
  init(_ fields: FieldReader) {
    points = fields.path("points")
    across = fields.words("across")
    up = fields.words("up")
    columns = fields.integer("columns", in: 5...24)
    rows = fields.integer("rows", in: 5...10)
    tries = fields.texts("try").compactMap(Int.init)
    reachPercent = fields.integer("reach", in: 0...100)
    mostPlaced = fields.integer("place", in: 0...20, default: 0)
    if tries.isEmpty || !tries.allSatisfy((1...99).contains) {
      fields.report(.notInRange(key: "try", lowest: 1, highest: 99), at: "try")
    }
  }
}
