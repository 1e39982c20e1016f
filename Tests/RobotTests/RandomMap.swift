import Curriculum

/// Maps with walls, things, marks and goals anywhere.
enum RandomMap {
  static func map(using random: inout some RandomNumberGenerator) throws -> RobotMap {
    let columns = Int.random(in: 1...9, using: &random)
    let rows = Int.random(in: 1...6, using: &random)
    var squares: [[Character]] = (0..<rows).map { _ in
      (0..<columns).map { _ in "....##o3T+".randomElement(using: &random) ?? "." }
    }
    let row = Int.random(in: 0..<rows, using: &random)
    let column = Int.random(in: 0..<columns, using: &random)
    squares[row][column] = "<>^v".randomElement(using: &random) ?? ">"
    return try RobotMap(
      drawing: squares.map { String($0) }.joined(separator: "\n"),
      carried: Int.random(in: 0...3, using: &random))
  }
}
