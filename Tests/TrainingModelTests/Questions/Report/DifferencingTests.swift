import Testing

@testable import TrainingModel

/// What one report tells of the same people in several places gives no small group away.
struct DifferencingTests {
  /// So many without a file, and of the others so many who did not begin, began, completed.
  private struct Split: Hashable {
    var withoutFile: Int
    var notStarted: Int
    var started: Int
    var completed: Int

    var withFile: Int { notStarted + started + completed }

    /// What a report tells of it: who sent files, and one lesson.
    var told: [PublicCounts] {
      [
        PublicCounts([withoutFile, withFile]),
        PublicCounts([notStarted, started, completed], leftOut: withoutFile),
      ]
    }

    var cells: [Int] {
      [
        withoutFile, withFile, notStarted, started, completed, notStarted + started,
        started + completed, withoutFile + notStarted,
      ]
    }
  }

  @Test(arguments: 5...20)
  func `who sent files and how far a lesson is together give no small group away`(teachers: Int) {
    var alike: [[PublicCounts]: [Split]] = [:]
    for withoutFile in 0...teachers {
      for notStarted in 0...(teachers - withoutFile) {
        for started in 0...(teachers - withoutFile - notStarted) {
          let split = Split(
            withoutFile: withoutFile, notStarted: notStarted, started: started,
            completed: teachers - withoutFile - notStarted - started)
          alike[split.told, default: []].append(split)
        }
      }
    }
    for splits in alike.values {
      for place in splits[0].cells.indices {
        let possible = Set(splits.map { $0.cells[place] })
        let isSmall = possible.contains { (1..<PublicCounts.smallest).contains($0) }
        #expect(!isSmall || possible.count > 1, "\(splits)")
      }
    }
  }

  @Test(arguments: 5...20)
  func `an audience of nearly everybody does not tell how many are left out`(teachers: Int) {
    var alike: [PublicCounts: Set<Int>] = [:]
    for leftOut in 0...teachers {
      for absent in 0...(teachers - leftOut) {
        let counts = PublicCounts([teachers - leftOut - absent, absent], leftOut: leftOut)
        alike[counts, default: []].insert(leftOut)
      }
    }
    for possible in alike.values where possible.contains(where: (1..<5).contains) {
      #expect(possible.count > 1, "\(possible)")
    }
  }

  @Test(arguments: 10...40)
  func `a share in fifths tells no small group, also to who knows the whole`(whole: Int) throws {
    var alike: [Int: Set<Int>] = [:]
    for count in 0...whole {
      alike[try #require(FifthShare(count, of: whole)).fifths, default: []].insert(count)
    }
    for possible in alike.values {
      let isSmall = possible.contains { (1..<5).contains($0) || (1..<5).contains(whole - $0) }
      #expect(!isSmall || possible.count > 1, "\(possible)")
    }
    #expect(FifthShare(2, of: 9) == nil)
  }
}
