/// A place for the robot as an author draws it; outside of the drawing everything is wall.
///
/// `.` free, `#` wall, `o` a thing, `2` to `9` as many things, `T` the goal, `+` a mark where a
/// thing belongs, and once `>`, `<`, `^` or `v`: the robot.
public struct RobotMap: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  /// Row by row.
  public var squares: [Square]
  public var start: GridPosition
  public var heading: RobotHeading
  /// Things that the robot brings along.
  public var carried: Int

  /// What is on a square before the robot comes.
  public struct Square: Hashable, Sendable {
    public var isWall = false
    public var isGoal = false
    public var isMark = false
    public var things = 0

    /// Makes a free square.
    public init() {}
  }

  public static let mostColumns = 20
  public static let mostRows = 12
  public static let mostCarried = 99

  /// Reads a drawing.
  ///
  /// - Throws: `RobotMapError` with the first thing that is wrong.
  public init(drawing: String, carried: Int = 0) throws(RobotMapError) {
    let lines = drawing.split(whereSeparator: \.isNewline).map(Array.init)
    columns = lines.first?.count ?? 0
    rows = lines.count
    self.carried = carried
    squares = []
    guard (1...Self.mostColumns).contains(columns), (1...Self.mostRows).contains(rows) else {
      throw .size(columns: columns, rows: rows)
    }
    var found: [(GridPosition, RobotHeading)] = []
    for (row, line) in lines.enumerated() {
      guard line.count == columns else { throw .ragged(row: row + 1) }
      for (column, symbol) in line.enumerated() {
        if let heading = RobotHeading.allCases.first(where: { $0.symbol == symbol }) {
          found.append((GridPosition(column: column, row: row), heading))
        }
        guard let square = Square(symbol) else { throw .unknownSymbol(symbol, row: row + 1) }
        squares.append(square)
      }
    }
    guard let robot = found.first, found.count == 1 else { throw .robots(found.count) }
    (start, heading) = robot
  }
}

extension RobotMap.Square {
  fileprivate init?(_ symbol: Character) {
    self.init()
    switch symbol {
    case ".", "<", ">", "^", "v": break
    case "#": isWall = true
    case "o": things = 1
    case "T": isGoal = true
    case "+": isMark = true
    case "2"..."9": things = symbol.wholeNumberValue ?? 0
    default: return nil
    }
  }
}
