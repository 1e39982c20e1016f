/// The fewest slips that turn a line into what was typed for it.
struct LineComparison {
  let slips: [TypingSlip]

  /// Nothing longer is compared: a line of text is short.
  static let longestTyped = 400

  /// Compares one line, counted from 0 as `line`.
  init(expected: String, typed: String, line: Int) {
    let wanted = Array(expected)
    let came = Array(typed.prefix(Self.longestTyped))
    let distances = Self.distances(wanted, came)
    var slips: [TypingSlip] = []
    var (row, column) = (wanted.count, came.count)
    while row > 0 || column > 0 {
      let here = distances[row][column]
      if row > 0, column > 0, wanted[row - 1] == came[column - 1],
        here == distances[row - 1][column - 1]
      {
        (row, column) = (row - 1, column - 1)
        continue
      }
      let isChanged = row > 0 && column > 0 && here == distances[row - 1][column - 1] + 1
      let isMissing = !isChanged && row > 0 && here == distances[row - 1][column] + 1
      let wantedHere = isChanged || isMissing ? wanted[row - 1] : nil
      let cameHere = isMissing ? nil : came[column - 1]
      slips.append(
        TypingSlip(
          wantedHere, cameHere, in: wanted, at: wantedHere == nil ? row : row - 1, line: line))
      if isChanged || isMissing { row -= 1 }
      if !isMissing { column -= 1 }
    }
    self.slips = slips.reversed()
  }

  /// Levenshtein distances of all beginnings.
  private static func distances(_ wanted: [Character], _ came: [Character]) -> [[Int]] {
    var table = [Array(0...came.count)]
    for (row, character) in wanted.enumerated() {
      var next = [row + 1]
      for (column, other) in came.enumerated() {
        let changed = table[row][column] + (character == other ? 0 : 1)
        next.append(min(changed, table[row][column + 1] + 1, next[column] + 1))
      }
      table.append(next)
    }
    return table
  }
}
