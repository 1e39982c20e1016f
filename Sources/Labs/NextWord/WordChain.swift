/// What was seen to follow each word, with counts: the smallest model that predicts a next word.
///
/// Sentences end at `.`, `!`, `?` or a line's end; their beginning and end are followed and
/// predicted like words.
public struct WordChain: Hashable, Sendable {
  /// A word that was seen after another, and how often.
  public struct Follower: Hashable, Sendable {
    /// Empty is the end of the sentence.
    public var word: String
    public var count: Int
  }

  /// All sentences that it learnt from, as words.
  public let sentences: [[String]]
  /// By the word before; the empty word is the beginning of a sentence.
  private let followers: [String: [String: Int]]

  /// Learns from `text`.
  public init(_ text: String) {
    let parts = text.split { $0.isNewline || $0 == "." || $0 == "!" || $0 == "?" }
    sentences = parts.map { Words.of(String($0)) }.filter { !$0.isEmpty }
    var followers: [String: [String: Int]] = [:]
    for sentence in sentences {
      for (word, next) in zip([""] + sentence, sentence + [""]) {
        followers[word, default: [:]][next, default: 0] += 1
      }
    }
    self.followers = followers
  }

  /// How many different words it has seen.
  public var wordCount: Int { followers.keys.count { !$0.isEmpty } }

  /// Whether it has seen `word`.
  public func knows(_ word: String) -> Bool { !word.isEmpty && followers[word] != nil }

  /// What was seen after `word`, the most frequent first, equally frequent ones by the alphabet.
  public func followers(of word: String) -> [Follower] {
    (followers[word] ?? [:]).map(Follower.init)
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }

  /// The words that follow `word` most often; the end of a sentence is none.
  public func likeliest(after word: String) -> [String] {
    let all = followers(of: word).filter { !$0.word.isEmpty }
    return all.filter { $0.count == all.first?.count }.map(\.word)
  }

  /// A sentence drawn word by word, each as often as it was seen; at most `mostWords` long.
  public func sentence(seed: UInt64, mostWords: Int = 16) -> [String] {
    var dice = LabDice(seed: seed)
    var sentence: [String] = []
    var word = ""
    while sentence.count < mostWords {
      let all = followers(of: word)
      let total = all.reduce(0) { $0 + $1.count }
      guard total > 0 else { break }
      var left = dice.roll(below: total)
      for follower in all {
        word = follower.word
        left -= follower.count
        if left < 0 { break }
      }
      if word.isEmpty { break }
      sentence.append(word)
    }
    return sentence
  }

  /// Whether `sentence` stands word for word in what it learnt from.
  public func copies(_ sentence: [String]) -> Bool { sentences.contains(sentence) }
}
