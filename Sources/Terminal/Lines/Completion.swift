/// What Tab makes of the text before the cursor.
enum Completion: Hashable, Sendable {
  case nothing
  /// The last `replacing` characters become `text`.
  case insertion(replacing: Int, text: String)
  /// Several are possible and no more letters are sure.
  case choices([String])

  /// Completes the longest end of `text`, from a word's beginning, that begins a candidate.
  ///
  /// Candidates may hold spaces; upper and lower case are the same.
  init(of text: String, among candidates: [String]) {
    var seen: Set<String> = []
    let candidates = candidates.filter { !$0.isEmpty && seen.insert($0).inserted }
    for typed in Self.ends(of: text) {
      let matches = candidates.filter { $0.beginsLike(typed) }
      guard let first = matches.first else { continue }
      let sure = matches.dropFirst().reduce(first[...]) { $0.sharedBeginning(with: $1) }
      if matches.count > 1, sure.count <= typed.count {
        self = .choices(matches)
      } else {
        self = .insertion(replacing: typed.count, text: String(sure))
      }
      return
    }
    self = .nothing
  }

  /// The whole text, then without its first word, and so on.
  private static func ends(of text: String) -> [Substring] {
    var ends = [text[...]]
    while let space = ends[ends.count - 1].firstIndex(of: " ") {
      let rest = text[text.index(after: space)...]
      if rest.isEmpty { break }
      ends.append(rest)
    }
    return ends
  }
}

extension StringProtocol {
  fileprivate func beginsLike(_ other: some StringProtocol) -> Bool {
    count >= other.count && zip(self, other).allSatisfy { $0.lowercased() == $1.lowercased() }
  }

  fileprivate func sharedBeginning(with other: some StringProtocol) -> SubSequence {
    let length = zip(self, other).prefix { $0.lowercased() == $1.lowercased() }.count
    return prefix(length)
  }
}
