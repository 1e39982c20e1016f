import TestSupport
import Testing

@testable import TrainingModel

struct PublicCountsTests {
  @Test func `large groups, nobody and everybody are told as they are`() {
    #expect(PublicCounts([8, 0, 10]).groups == [.exact(8), .exact(0), .exact(10)])
    #expect(PublicCounts([0, 18]).groups == [.exact(0), .exact(18)])
    #expect(PublicCounts([0, 0]).total == .exact(0))
  }

  @Test func `a small group is no number, and the rest does not give it away`() {
    let counts = PublicCounts([16, 2])
    #expect(counts.total == .exact(18))
    #expect(counts.groups == [.between(14, 17), .few])
  }

  @Test func `of a whole under five nothing is told but that`() {
    let counts = PublicCounts([3, 1])
    #expect(counts.total == .few)
    #expect(counts.groups == [.hidden, .hidden])
  }

  @Test func `the others are protected where some stand there by name`() {
    // Of twelve four are named; one of the eight others is in the second group.
    let counts = PublicCounts([9, 3], named: [2, 2])
    #expect(counts.groups == [.hidden, .hidden])
    let larger = PublicCounts([14, 3], named: [2, 2])
    #expect(larger.groups == [.between(11, 14), .between(3, 6)])
    #expect(PublicCounts([3, 1], named: [3, 1]).groups == [.exact(3), .exact(1)])
  }

  @Test(arguments: 2...3)
  func `who knows the rule can narrow no small group down`(groupCount: Int) {
    // Every way to split up to 20 people is seen through the same glass: those that look alike
    // must leave every small group its whole range, and a hidden one more than one number.
    var alike: [PublicCounts: [[Int]]] = [:]
    for whole in 5...20 {
      for counts in Self.splits(of: whole, into: groupCount) {
        alike[PublicCounts(counts), default: []].append(counts)
      }
    }
    for (told, splits) in alike {
      for place in told.groups.indices where splits.contains(where: { (1..<5).contains($0[place]) })
      {
        let possible = Set(splits.map { $0[place] })
        #expect(told.groups[place].number == nil)
        if told.groups[place] == .few {
          #expect(possible == [1, 2, 3, 4], "\(told) \(splits)")
        } else {
          #expect(possible.count > 1, "\(told) \(splits)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `what is told is true`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let counts = (0..<3).map { _ in Int.random(in: 0...20, using: &random) }
    let named = counts.map { Int.random(in: 0...$0, using: &random) }
    let told = PublicCounts(counts, named: named)
    for (count, group) in zip(counts, told.groups) {
      switch group {
      case .exact(let number): #expect(number == count)
      case .between(let low, let high): #expect((low...high).contains(count))
      case .hidden: break
      }
    }
  }

  private static func splits(of whole: Int, into groups: Int) -> [[Int]] {
    guard groups > 1 else { return [[whole]] }
    return (0...whole).flatMap { first in
      splits(of: whole - first, into: groups - 1).map { [first] + $0 }
    }
  }
}
