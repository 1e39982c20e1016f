public import Curriculum

/// A map with the robot on it, as it stands between two steps.
public struct RobotWorld: Hashable, Sendable {
  public let columns: Int
  public let rows: Int
  private let isWall: [Bool]
  private let isGoal: [Bool]
  private let isMark: [Bool]
  private var things: [Int]
  public private(set) var position: GridPosition
  public private(set) var heading: RobotHeading
  /// Things that the robot carries.
  public private(set) var carried: Int

  /// The map before the first step.
  public init(_ map: RobotMap) {
    columns = map.columns
    rows = map.rows
    isWall = map.squares.map(\.isWall)
    isGoal = map.squares.map(\.isGoal)
    isMark = map.squares.map(\.isMark)
    things = map.squares.map(\.things)
    position = map.start
    heading = map.heading
    carried = map.carried
  }

  /// Whether nothing can stand on `place`: also everywhere outside of the map.
  public func isWall(_ place: GridPosition) -> Bool { index(place).map { isWall[$0] } ?? true }

  /// Whether `place` is a goal.
  public func isGoal(_ place: GridPosition) -> Bool { index(place).map { isGoal[$0] } ?? false }

  /// Whether something belongs on `place`.
  public func isMark(_ place: GridPosition) -> Bool { index(place).map { isMark[$0] } ?? false }

  /// How many things lie on `place`.
  public func things(_ place: GridPosition) -> Int { index(place).map { things[$0] } ?? 0 }

  private func index(_ place: GridPosition) -> Int? {
    guard (0..<columns).contains(place.column), (0..<rows).contains(place.row) else { return nil }
    return place.row * columns + place.column
  }

  /// Answers a question where the robot stands.
  public func holds(_ condition: RobotCondition) -> Bool {
    holds(condition.sense) != condition.isNegated
  }

  private func holds(_ sense: RobotCondition.Sense) -> Bool {
    switch sense {
    case .frontClear: !isWall(position.next(heading))
    case .frontWall: isWall(position.next(heading))
    case .leftClear: !isWall(position.next(heading.left))
    case .leftWall: isWall(position.next(heading.left))
    case .rightClear: !isWall(position.next(heading.right))
    case .rightWall: isWall(position.next(heading.right))
    case .thingHere: things(position) > 0
    case .carrying: carried > 0
    case .atGoal: isGoal(position)
    }
  }

  /// Takes one step; what cannot be done changes nothing and is told.
  public mutating func perform(_ action: RobotAction) -> RobotEvent {
    switch action {
    case .move:
      let ahead = position.next(heading)
      guard !isWall(ahead) else { return .bumped }
      position = ahead
    case .turnLeft: heading = heading.left
    case .turnRight: heading = heading.right
    case .pick:
      guard let index = index(position), things[index] > 0 else { return .nothingHere }
      things[index] -= 1
      carried += 1
    case .put:
      guard let index = index(position), carried > 0 else { return .nothingCarried }
      things[index] += 1
      carried -= 1
    }
    return .done(action)
  }

  /// All squares, row by row.
  public var places: [GridPosition] {
    (0..<rows).flatMap { row in (0..<columns).map { GridPosition(column: $0, row: row) } }
  }

  /// How many things lie where none belongs.
  public var scatteredThings: Int {
    places.reduce(0) { $0 + (isMark($1) ? 0 : things($1)) }
  }

  /// How many marks are empty.
  public var emptyMarks: Int { places.count { isMark($0) && things($0) == 0 } }
}
