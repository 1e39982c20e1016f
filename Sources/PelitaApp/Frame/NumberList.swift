/// Several numbers in one line: `1 3`, `2-5`, `semua`.
struct NumberList: Hashable {
  /// Counted from 0, ascending, each once.
  let places: [Int]

  /// Returns `nil` when a word of `text` is neither a number from 1 to `count` nor a range of such.
  init?(_ text: String, count: Int) {
    if ["semua", "all"].contains(text.lowercased()) {
      places = Array(0..<count)
      return
    }
    var found: Set<Int> = []
    for word in text.split(whereSeparator: { " ,;".contains($0) }) {
      let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first <= last, first >= 1, last <= count
      else { return nil }
      found.formUnion(first - 1..<last)
    }
    guard !found.isEmpty else { return nil }
    places = found.sorted()
  }
}
