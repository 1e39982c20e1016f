import Labs
import TestSupport
import Testing

struct NaiveBayesTests {
  private static let words = ["kotor", "bersih", "lama", "ramah", "panas", "seru"]

  private static func text(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &random))
      .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  @Test(arguments: 0..<200)
  func `probabilities sum to one and the likeliest label wins`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let model = NaiveBayes(
      (0..<Int.random(in: 1...20, using: &random)).map { _ in
        NaiveBayes.Sentence(
          text: Self.text(using: &random),
          label: ["pujian", "keluhan", "usul"].randomElement(using: &random) ?? "")
      })
    let text = Self.text(using: &random) + " kata-asing"
    let probabilities = model.probabilities(of: text)
    #expect(abs(probabilities.values.reduce(0, +) - 1) < 1e-9)
    let most = probabilities.values.max() ?? 0
    #expect(abs((probabilities[model.label(of: text)] ?? 0) - most) < 1e-12)
  }

  @Test func `a word never seen says nothing`() {
    let model = NaiveBayes([
      .init(text: "kantin bersih", label: "pujian"), .init(text: "kantin kotor", label: "keluhan"),
    ])
    #expect(model.probabilities(of: "entah") == ["pujian": 0.5, "keluhan": 0.5])
    #expect(model.label(of: "entah") == "keluhan")
  }

  @Test func `counting by hand gives the same`() {
    // Vocabulary: kantin bersih kotor. pujian: 2 words, keluhan: 2 words, one sentence each.
    let model = NaiveBayes([
      .init(text: "Kantin bersih!", label: "pujian"), .init(text: "kantin kotor", label: "keluhan"),
    ])
    // bersih: (1 + 1) / (2 + 3) against (0 + 1) / (2 + 3).
    #expect(abs((model.probabilities(of: "BERSIH")["pujian"] ?? 0) - 2.0 / 3) < 1e-12)
  }

  @Test(arguments: 0..<100)
  func `accuracy by group, weighted, is the accuracy of the whole`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var scores = GroupScores()
    var right = 0
    let total = Int.random(in: 1...60, using: &random)
    for _ in 0..<total {
      let isRight = Bool.random(using: &random)
      right += isRight ? 1 : 0
      scores.count(["a", "b", "c"].randomElement(using: &random) ?? "", isRight: isRight)
    }
    #expect(scores.total == LabScore(right: right, total: total))
    let weighted = scores.groups.values.reduce(0.0) {
      $0 + Double($1.right) / Double($1.total) * Double($1.total) / Double(total)
    }
    #expect(abs(weighted - Double(right) / Double(total)) < 1e-12)
  }
}
