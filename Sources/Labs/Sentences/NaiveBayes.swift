import Foundation

/// Multinomial naive Bayes with Laplace's correction: every word counts once more than it was seen.
///
/// Words that no training sentence holds are left out. Of labels that are equally likely, the first
/// in the alphabet wins, as in scikit-learn.
public struct NaiveBayes: Hashable, Sendable {
  /// A training sentence.
  public struct Sentence: Hashable, Sendable {
    public var text: String
    public var label: String

    /// Makes a sentence.
    public init(text: String, label: String) {
      self.text = text
      self.label = label
    }
  }

  /// In alphabetical order.
  public let labels: [String]
  /// How often each word was seen, by label.
  public let counts: [String: [String: Int]]
  private let sentenceCounts: [String: Int]
  private let wordTotals: [String: Int]
  private let vocabulary: Set<String>

  /// Learns from `sentences`.
  public init(_ sentences: [Sentence]) {
    var counts: [String: [String: Int]] = [:]
    var sentenceCounts: [String: Int] = [:]
    for sentence in sentences {
      sentenceCounts[sentence.label, default: 0] += 1
      for word in Words.of(sentence.text) {
        counts[sentence.label, default: [:]][word, default: 0] += 1
      }
    }
    self.counts = counts
    self.sentenceCounts = sentenceCounts
    labels = sentenceCounts.keys.sorted()
    wordTotals = counts.mapValues { $0.values.reduce(0, +) }
    vocabulary = Set(counts.values.flatMap(\.keys))
  }

  /// How often `word` was seen in sentences of `label`.
  public func count(of word: String, in label: String) -> Int { counts[label]?[word] ?? 0 }

  /// Whether any training sentence holds `word`.
  public func knows(_ word: String) -> Bool { vocabulary.contains(word) }

  /// How likely each label is for `text`; the sum is 1.
  public func probabilities(of text: String) -> [String: Double] {
    let words = Words.of(text).filter(knows)
    let logs = labels.map { score(of: words, as: $0) }
    guard let top = logs.max() else { return [:] }
    // Taking the largest away first keeps small numbers from vanishing.
    let weights = logs.map { exp($0 - top) }
    let sum = weights.reduce(0, +)
    return Dictionary(uniqueKeysWithValues: zip(labels, weights.map { $0 / sum }))
  }

  /// The likeliest label; empty before any training.
  public func label(of text: String) -> String {
    let words = Words.of(text).filter(knows)
    var best: (label: String, score: Double)?
    for label in labels {
      let score = score(of: words, as: label)
      if best.map({ score > $0.score }) ?? true { best = (label, score) }
    }
    return best?.label ?? ""
  }

  private func score(of words: [String], as label: String) -> Double {
    let all = Double(sentenceCounts.values.reduce(0, +))
    let prior = log(Double(sentenceCounts[label] ?? 0) / all)
    let total = Double((wordTotals[label] ?? 0) + vocabulary.count)
    return words.reduce(prior) { $0 + log(Double(count(of: $1, in: label) + 1) / total) }
  }
}
