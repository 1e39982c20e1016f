import Curriculum

/// Words by which a sign is recognised: a final `*` stands for any ending.
///
/// A short list on purpose: it can be read, and its mistakes can be explained.
struct PromptLexicon {
  private let phrases: [PromptSign: [[String]]]
  /// Words for numbers.
  let numbers: Set<String>

  init(_ words: [PromptSign: String], numbers: String) {
    phrases = words.mapValues { list in
      list.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    }
    self.numbers = Set(numbers.split(separator: " ").map(String.init))
  }

  static func of(_ language: Language) -> Self {
    language == .english ? english : indonesian
  }

  /// Where a phrase of `sign` stands first in `words`, and how many words it has.
  func place(of sign: PromptSign, in words: [String]) -> Range<Int>? {
    for start in words.indices {
      for phrase in phrases[sign] ?? [] where words.count - start >= phrase.count {
        let matches = zip(phrase, words[start...]).allSatisfy { Self.matches($0, $1) }
        if matches { return start..<(start + phrase.count) }
      }
    }
    return nil
  }

  private static func matches(_ pattern: String, _ word: String) -> Bool {
    pattern.hasSuffix("*") ? word.hasPrefix(pattern.dropLast()) : word == pattern
  }
}
