import Foundation

/// How mixed a set of labels is, in bits: 0 when all are alike, 1 when two are equally frequent.
public enum Entropy {
  /// The entropy of `labels` (Shannon 1948).
  public static func bits(_ labels: some Collection<String>) -> Double {
    var counts: [String: Int] = [:]
    for label in labels { counts[label, default: 0] += 1 }
    // Sorted: floating-point sums depend on the order, a dictionary's changes from run to run.
    return counts.values.sorted().reduce(0) { sum, count in
      let share = Double(count) / Double(labels.count)
      return sum - share * log2(share)
    }
  }

  /// How much less mixed `examples` are, on average, once `question` has been answered.
  public static func gain(of question: Int, in examples: [ExampleTable.Example]) -> Double {
    guard !examples.isEmpty else { return 0 }
    let rest = [true, false].reduce(0.0) { sum, answer in
      let part = examples.filter { $0.answers[question] == answer }
      guard !part.isEmpty else { return sum }
      return sum + Double(part.count) / Double(examples.count) * bits(part.map(\.label))
    }
    // Rounding must not make a useless question look harmful.
    return max(0, bits(examples.map(\.label)) - rest)
  }
}
