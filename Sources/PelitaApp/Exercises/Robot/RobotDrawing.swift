import Curriculum
import Robot
import Terminal

/// Draws a map in plain characters: two columns a square, the second one for what lies beneath.
struct RobotDrawing {
  /// What the things are called.
  let thing: String
  let phrases: any RobotPhrases

  private static let longestLegend = 16

  /// The map with letters above and numbers beside it.
  func lines(_ world: RobotWorld) -> [StyledText] {
    let columns = (0..<world.columns).map { GridPosition(column: $0, row: 0).columnLabel }
    let edge = StyledText("   " + String(repeating: "# ", count: world.columns + 2), .dim)
    let head = StyledText("     " + columns.joined(separator: " "), .dim)
    let rows = (0..<world.rows).map { row in
      let label = String(row + 1)
      let margin = StyledText((label.count < 2 ? " " : "") + label + " ", .dim)
      let squares = (0..<world.columns).map { square(GridPosition(column: $0, row: row), world) }
      return squares.reduce(margin + StyledText("# ", .dim), +) + StyledText("#", .dim)
    }
    return [head, edge] + rows + [edge]
  }

  /// What the characters on `map` mean, a line each.
  func legend(for map: RobotMap) -> [StyledText] {
    var entries: [(String, String)] = [(String(map.heading.symbol), phrases.legendRobot)]
    if map.squares.contains(where: \.isWall) { entries.append(("#", phrases.legendWall)) }
    if map.squares.contains(where: { $0.things > 0 }) {
      entries.append(("o", thing))
    }
    if map.squares.contains(where: \.isGoal) { entries.append(("T", phrases.legendGoal)) }
    if map.squares.contains(where: \.isMark) { entries.append(("+", phrases.legendMark(thing))) }
    let width = 2 * map.columns + 8
    var lines: [StyledText] = []
    var line = ""
    for (symbol, meaning) in entries {
      let piece = "\(symbol) \(meaning.truncated(to: Self.longestLegend))"
      if !line.isEmpty, line.displayWidth + piece.displayWidth + 2 > max(width, 20) {
        lines.append(StyledText("   " + line, .dim))
        line = ""
      }
      line += (line.isEmpty ? "" : "  ") + piece
    }
    lines.append(StyledText("   " + line, .dim))
    if map.carried > 0 {
      lines.append(StyledText("   " + phrases.robotCarries(map.carried, thing), .dim))
    }
    return lines
  }

  /// The map in words, for those who hear it: where things are, without the order of characters.
  func words(for map: RobotMap) -> [StyledText] {
    let world = RobotWorld(map)
    func places(_ isMeant: (GridPosition) -> Bool) -> [String] {
      world.places.filter(isMeant).map(\.label)
    }
    let heaps = world.places.filter { world.things($0) > 0 }.map {
      world.things($0) > 1 ? "\($0.label) (\(world.things($0)))" : $0.label
    }
    var sentences = [phrases.robotStands(map.start.label, map.heading)]
    let lists = [
      (phrases.legendGoal, places(world.isGoal)),
      (thing, heaps),
      (phrases.legendMark(thing), places(world.isMark)),
      (phrases.legendWall, places(world.isWall)),
    ]
    for (name, places) in lists where !places.isEmpty {
      sentences.append("\(name): \(places.joined(separator: ", "))")
    }
    let last = GridPosition(column: map.columns - 1, row: map.rows - 1)
    sentences.append(phrases.mapReaches(last.label))
    return sentences.flatMap { StyledText($0).wrapped(to: 58, indent: 0, hangingIndent: 2) }
  }

  private func square(_ place: GridPosition, _ world: RobotWorld) -> StyledText {
    if world.isWall(place) { return StyledText("# ", .dim) }
    let beneath = symbols(place, world)
    guard place == world.position else {
      let text = (beneath + "  ").prefix(2)
      return beneath.isEmpty ? StyledText(". ", .dim) : StyledText(String(text), .strong)
    }
    return StyledText(String(world.heading.symbol), .key)
      + StyledText(String((beneath + " ").prefix(1)), .strong)
  }

  /// Things first, then what belongs to the square.
  private func symbols(_ place: GridPosition, _ world: RobotWorld) -> String {
    let things = world.things(place)
    let heap = things == 0 ? "" : things == 1 ? "o" : String(min(things, 9))
    return heap + (world.isGoal(place) ? "T" : "") + (world.isMark(place) ? "+" : "")
  }
}
