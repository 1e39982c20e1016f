extension Lexicon {
  private static let negations: Set<String> = ["tidak", "bukan", "tak", "belum", "not", "no"]
  /// Words that change nothing about a question.
  private static let fillers: Set<String> = [
    "is", "the", "a", "an", "robot", "masih", "sudah", "itu", "adalah", "apakah", "there",
  ]

  /// The question that `words` ask, wherever the "not" stands in it; `nil` when unknown.
  func condition(_ words: some Collection<String>) -> (RobotCondition, Entry<RobotCondition.Sense>)?
  {
    let core = Self.core(words)
    guard let entry = senses.first(where: { Self.core($0.words) == core }) else { return nil }
    let isNegated = words.count { Self.negations.contains($0) } % 2 == 1
    return (RobotCondition(entry.meaning, isNegated: isNegated), entry)
  }

  /// A known question close to `words`, as it is usually written.
  func nearestCondition(to words: [String]) -> String? {
    let typed = Self.core(words).joined(separator: " ")
    let candidates = senses.map { Self.core($0.words).joined(separator: " ") }
    guard let nearest = NearestWord.nearest(to: typed, among: candidates),
      let index = candidates.firstIndex(of: nearest)
    else { return nil }
    return senses[index].text
  }

  private static func core(_ words: some Collection<String>) -> [String] {
    words.filter { !negations.contains($0) && !fillers.contains($0) }
  }
}
