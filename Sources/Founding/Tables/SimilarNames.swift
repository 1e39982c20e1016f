/// Finds names that somebody may have meant.
struct SimilarNames {
  private static let most = 3
  private let names: [(key: String, name: String)]

  /// Looks among `names`.
  init(_ names: [String]) {
    self.names = names.map { (NameKey($0).withoutAddress.text, $0) }
  }

  /// At most three names that differ from `name` by a slip or share a whole beginning.
  func like(_ name: String) -> [String] {
    let wanted = NameKey(name).withoutAddress.text
    guard !wanted.isEmpty else { return [] }
    let found = names.compactMap { key, name -> (distance: Int, name: String)? in
      if key.hasPrefix(wanted + " ") || wanted.hasPrefix(key + " ") { return (0, name) }
      let distance = Self.distance(Array(wanted.unicodeScalars), Array(key.unicodeScalars))
      return distance <= max(1, min(2, wanted.count / 3)) ? (distance, name) : nil
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .prefix(Self.most).map(\.name)
  }

  /// How many letters have to change, come or go (Levenshtein).
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    guard abs(one.count - other.count) <= 2 else { return 3 }
    var before = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, against) in other.enumerated() {
        let change = before[column] + (letter == against ? 0 : 1)
        current.append(min(change, before[column + 1] + 1, current[column] + 1))
      }
      before = current
    }
    return before[other.count]
  }
}
