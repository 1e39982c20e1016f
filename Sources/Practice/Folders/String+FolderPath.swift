extension String {
  /// The path of the folder that holds this path; empty for the practice folder itself.
  var folderPart: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? ""
  }

  /// The last part of this path.
  var namePart: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }

  /// What follows the last dot of the name, in lower case; empty when there is none.
  var endingPart: String {
    let name = namePart
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Letters and digits alone, in lower case: how people compare names.
  var squashed: String { String(lowercased().filter { $0.isLetter || $0.isNumber }) }

  /// Whether this is `other` but for case, signs between words, or one or two letters.
  ///
  /// Digits count in full: "Kelas 8" is not a slip for "Kelas 7".
  func isNearly(_ other: String) -> Bool {
    let (one, two) = (squashed, other.squashed)
    guard one != two else { return true }
    guard one.filter(\.isNumber) == two.filter(\.isNumber), two.count >= 5 else { return false }
    return one.editDistance(to: two) <= (two.count >= 10 ? 2 : 1)
  }

  /// How many characters must be put in, taken out or replaced (Levenshtein 1966).
  private func editDistance(to other: String) -> Int {
    let (rows, columns) = (Array(prefix(100)), Array(other.prefix(100)))
    var previous = Array(0...columns.count)
    for (row, character) in rows.enumerated() {
      var line = [row + 1]
      for (column, counterpart) in columns.enumerated() {
        let replaced = previous[column] + (character == counterpart ? 0 : 1)
        line.append(Swift.min(replaced, previous[column + 1] + 1, line[column] + 1))
      }
      previous = line
    }
    return previous[columns.count]
  }
}
