import TestSupport
import Testing

@testable import Drills

struct WordDrillTests {
  private let words = [
    "guru", "kelas", "buku", "papan", "tulis", "rapat", "nilai", "jam", "ujian", "bahasa", "kayu",
    "hujan", "pagi", "siang", "surat",
  ]

  @Test func `keys are ordered from the weakest, the newest runs only`() {
    let old = Array(repeating: ["missed.z": 9], count: 3)
    let recent = Array(
      repeating: ["missed.r": 2, "missed.b": 1, "accuracyPermille": 900], count: 10)
    #expect(WeakKeys(measures: old + recent).keys == ["r", "b"])
  }

  @Test func `what is no letter is left out, and without runs far keys are practised`() {
    #expect(
      WeakKeys(measures: [["missed.shift": 5, "missed.space": 3, "missed.7": 2]]).keys
        == WeakKeys.far)
    #expect(WeakKeys(measures: []).keys == WeakKeys.far)
  }

  @Test(arguments: 0..<200)
  func `every weak key is in the drill, no word comes twice, and a seed draws the same again`(
    seed: UInt64
  ) {
    let keys: [Character] = ["b", "j", "p"]
    let draw = {
      var random = DrillGenerator(seed: seed)
      return WordDrill.lines(from: words, holding: keys, count: 9, width: 48, using: &random)
    }
    let lines = draw()
    #expect(lines == draw())
    #expect(lines.allSatisfy { $0.count <= 48 })
    let drawn = lines.joined(separator: " ").split(separator: " ")
    #expect(drawn.count == 9 && Set(drawn).count == 9)
    for key in keys {
      let most = words.count { $0.contains(key) }
      #expect(drawn.count { $0.contains(key) } >= min(3, most))
    }
  }

  @Test func `another seed draws other words`() {
    let drills = (0..<20).map { seed in
      var random = DrillGenerator(seed: UInt64(seed))
      return WordDrill.lines(from: words, holding: ["a"], count: 6, width: 48, using: &random)
    }
    #expect(Set(drills).count > 10)
  }
}
