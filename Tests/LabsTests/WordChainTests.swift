import Curriculum
import Labs
import TestSupport
import Testing

struct WordChainTests {
  private static func text(using random: inout SeededGenerator) -> String {
    let words = ["murid", "guru", "membaca", "buku", "kelas", "menulis", "pulang"]
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      (0..<Int.random(in: 1...8, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ") + "."
    }.joined(separator: " ")
  }

  @Test(arguments: 0..<200)
  func `what is composed only holds continuations that were seen`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let chain = WordChain(Self.text(using: &random))
    let sentence = chain.sentence(seed: seed)
    #expect(!sentence.isEmpty)
    for (word, next) in zip([""] + sentence, sentence) {
      #expect(chain.followers(of: word).contains { $0.word == next })
    }
    if sentence.count < 16 {
      #expect(chain.followers(of: sentence.last ?? "").contains { $0.word.isEmpty })
    }
  }

  @Test(arguments: 0..<100)
  func `the same number composes the same text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = Self.text(using: &random)
    #expect(WordChain(text).sentence(seed: seed) == WordChain(text).sentence(seed: seed))
  }

  @Test func `different numbers do not all compose the same`() throws {
    let work = try ShippedLab("next-word", .indonesian).after("teks 1\ntebak pulang")
    guard case .nextWord(let lab) = work.experiment else { return }
    #expect(Set((1...20).map { lab.chain.sentence(seed: $0) }).count > 5)
  }

  @Test(arguments: 0..<100)
  func `the counts after a word are as many as the word`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let chain = WordChain(Self.text(using: &random))
    for word in Set(chain.sentences.joined()) {
      let count = chain.sentences.joined().count { $0 == word }
      #expect(chain.followers(of: word).reduce(0) { $0 + $1.count } == count)
    }
  }

  @Test func `a text says what it copies`() {
    let chain = WordChain("Bel berbunyi. Murid masuk kelas.\nMurid pulang")
    #expect(chain.copies(["murid", "masuk", "kelas"]))
    #expect(!chain.copies(["murid", "masuk"]))
    #expect(chain.likeliest(after: "bel") == ["berbunyi"])
    #expect(chain.likeliest(after: "murid") == ["masuk", "pulang"])
    #expect(chain.likeliest(after: "pulang") == [])
  }
}
