/// The keys that were missed most often of late.
public struct WeakKeys: Hashable, Sendable {
  /// The weakest first; only keys that words are made of.
  public let keys: [Character]

  /// In a table of measures the missed keys stand under this and their name, such as `missed.r`.
  public static let measurePrefix = "missed."
  /// What is practised until something is known: keys far from the home row.
  public static let far: [Character] = ["b", "y", "p", "j", "u"]
  /// Older practice says little about today.
  static let mostRuns = 10
  /// More keys at a time are no drill.
  static let mostKeys = 5

  /// Reads the tables of earlier runs, the oldest first.
  public init(measures: [[String: Int]]) {
    var counts: [Character: Int] = [:]
    let tables = measures.filter { $0.keys.contains { $0.hasPrefix(Self.measurePrefix) } }
    for table in tables.suffix(Self.mostRuns) {
      for (name, count) in table where name.hasPrefix(Self.measurePrefix) {
        let key = name.dropFirst(Self.measurePrefix.count)
        guard key.count == 1, let letter = key.first, letter.isLetter, count > 0 else { continue }
        counts[letter, default: 0] += min(count, 1_000)
      }
    }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    keys = ordered.isEmpty ? Self.far : Array(ordered.prefix(Self.mostKeys))
  }
}
