/// What is wrong with a drawn map.
public enum RobotMapError: Error, Hashable, Sendable {
  case size(columns: Int, rows: Int)
  /// Not as wide as the first row.
  case ragged(row: Int)
  case unknownSymbol(Character, row: Int)
  /// There must be exactly one.
  case robots(Int)

  /// Plain words for the author.
  var reason: String {
    switch self {
    case .size(let columns, let rows):
      "a map has 1 to \(RobotMap.mostColumns) columns and 1 to \(RobotMap.mostRows) rows, "
        + "this one \(columns) and \(rows)"
    case .ragged(let row): "row \(row) is not as wide as the first"
    case .unknownSymbol(let symbol, let row):
      "row \(row) holds '\(symbol)'; known: . # o 2-9 T + > < ^ v"
    case .robots(let count): "a map holds one robot (> < ^ v), this one \(count)"
    }
  }
}
