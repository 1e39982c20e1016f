/// Given lines, and which of them were put into the program so far.
struct LineOrdering: Hashable, Sendable {
  let offered: [String]
  /// Places in `offered`, in the order of the program.
  private(set) var chosen: [Int] = []

  /// Goes on with `text`, as far as its lines are among those offered.
  init(_ offered: [String], text: String) {
    self.offered = offered
    for line in text.split(whereSeparator: \.isNewline) {
      let wanted = String(line).trimmed
      guard
        let index = offered.indices.first(where: { !chosen.contains($0) && offered[$0] == wanted })
      else { continue }
      chosen.append(index)
    }
  }

  /// The program's lines.
  var lines: [String] { chosen.map { offered[$0] } }

  /// The program's text.
  var text: String { lines.joined(separator: "\n") }

  /// Adds the line with `number`, counted from 1; `false` when it is used already.
  mutating func add(_ number: Int) -> Bool {
    guard !chosen.contains(number - 1) else { return false }
    chosen.append(number - 1)
    return true
  }

  /// Takes the last line back.
  mutating func removeLast() { _ = chosen.popLast() }

  /// Takes all lines back.
  mutating func removeAll() { chosen = [] }
}
