/// Finds the word that somebody probably meant.
public enum NearestWord {
  /// The candidate with the fewest slips of a finger between it and `word`; `nil` when all are far.
  ///
  /// Of equals the first one wins.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let wanted = Array(candidate)
      let most = allowedSlips(in: wanted.count)
      guard abs(typed.count - wanted.count) <= most else { continue }
      // Few people slip on the first letter: "hujan" does not mean "tujuan".
      let distance = distance(typed, wanted) + (typed.first == wanted.first ? 0 : 1)
      if distance <= most, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// A third of the letters: two words with more in between are two words.
  private static func allowedSlips(in length: Int) -> Int {
    switch length {
    case ..<3: 0
    case 3...4: 1
    case 5...8: 2
    default: 3
    }
  }

  /// Letters added, left out, changed, or swapped with their neighbour
  /// (optimal string alignment).
  static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var before: [Int] = []
    var above = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let isSame = one[row] == other[column]
        var cost = min(
          above[column] + (isSame ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, above) = (above, current)
    }
    return above[other.count]
  }
}
