/// Several numbers in one line: `1 3`, `2-5`, `semua`, `semua kecuali 4`.
struct NumberList: Hashable {
  /// Counted from 0, ascending, each once.
  let places: [Int]

  private static let all: Set = ["semua", "all"]
  private static let except: Set = ["kecuali", "selain", "except"]

  /// Returns `nil` when a word of `text` is neither a number from 1 to `count` nor a range of such.
  init?(_ text: String, count: Int) {
    let words = text.lowercased().split { " ,;".contains($0) }.map { String($0) }
    guard let first = words.first else { return nil }
    if Self.all.contains(first) {
      var left = Set(0..<count)
      if words.count > 1 {
        guard words.count > 2, Self.except.contains(words[1]),
          let without = Self.places(words.dropFirst(2), count: count)
        else { return nil }
        left.subtract(without)
      }
      places = left.sorted()
    } else {
      guard let found = Self.places(words[...], count: count) else { return nil }
      places = found.sorted()
    }
  }

  private static func places(_ words: ArraySlice<String>, count: Int) -> Set<Int>? {
    var found: Set<Int> = []
    for word in words {
      let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first <= last, first >= 1, last <= count
      else { return nil }
      found.formUnion(first - 1..<last)
    }
    return found
  }
}
