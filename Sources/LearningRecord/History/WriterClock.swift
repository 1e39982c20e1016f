/// What one writer's clock is worth: which of its readings are trusted.
///
/// A pure function of the readings in the order of their sequence. Trusted is the longest run of
/// readings that never goes back; of several, the one that keeps the newest readings. So a date
/// that ran ahead and fell back is not trusted, nor is a flat battery's date among many right ones.
/// What is not trusted takes the last trusted date before it.
struct WriterClock: Hashable {
  /// What one more reading changed.
  enum Change {
    /// Only the new reading is affected.
    case extended
    /// Earlier readings may be judged anew.
    case rewritten
  }

  /// 2024-01-01 and 2100-01-01: Pelita did not exist before, nor will this laptop after.
  static let plausible: Range<Int64> = 1_704_067_200_000..<4_102_444_800_000

  private(set) var readings: [Int64] = []
  /// For each length, the reading that ends the best run of that length (patience sorting).
  private var ends: [Int] = []
  /// For each reading, the one before it in its run; -1 where there is none.
  private var previous: [Int] = []

  /// The last trusted reading.
  var newestTrusted: Int64? { ends.last.map { readings[$0] } }

  /// Adds the reading that follows in the sequence.
  mutating func append(_ reading: Int64) -> Change {
    let index = readings.count
    readings.append(reading)
    guard Self.plausible.contains(reading) else {
      previous.append(-1)
      return .extended
    }
    let length = lengthOfRun(endingBefore: reading)
    previous.append(length == 0 ? -1 : ends[length - 1])
    if length == ends.count {
      ends.append(index)
      return length == 0 && index > 0 ? .rewritten : .extended
    }
    ends[length] = index
    return length == ends.count - 1 ? .rewritten : .extended
  }

  /// How many readings the longest run has that may continue with `reading`.
  private func lengthOfRun(endingBefore reading: Int64) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if readings[ends[middle]] <= reading { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The corrected time of the newest reading; right as long as no later one rewrites it.
  var newest: CorrectedTime? {
    guard let trusted = ends.last else {
      return readings.max().map { CorrectedTime(milliseconds: $0, isTrusted: false) }
    }
    return CorrectedTime(milliseconds: readings[trusted], isTrusted: trusted == readings.count - 1)
  }

  /// The corrected time of every reading; they never go back, so a writer's order is its sequence.
  var corrected: [CorrectedTime] {
    let trusted = trustedIndices
    // Before the first trusted reading everything takes its date; without any, the latest so far.
    var last = trusted.first.map { readings[$0] } ?? .min
    var next = trusted.startIndex
    return readings.enumerated().map { index, reading in
      let isTrusted = next < trusted.endIndex && trusted[next] == index
      if isTrusted { next += 1 }
      if isTrusted || trusted.isEmpty { last = max(last, reading) }
      return CorrectedTime(milliseconds: last, isTrusted: isTrusted)
    }
  }

  private var trustedIndices: [Int] {
    var indices: [Int] = []
    var index = ends.last ?? -1
    while index >= 0 {
      indices.append(index)
      index = previous[index]
    }
    return indices.reversed()
  }
}
