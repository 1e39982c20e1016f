/// How quick somebody's right answers are, measured by that person alone.
struct AnswerPace: Hashable {
  /// The latest times of right first answers without help, in milliseconds, the newest last.
  private var times: [Int] = []

  private static let longest = 40
  /// With fewer, one slow afternoon would make the next one look quick.
  private static let fewest = 8

  /// Whether `milliseconds` are among this person's quickest quarter.
  func isQuick(_ milliseconds: Int) -> Bool {
    guard times.count >= Self.fewest else { return false }
    // Half as long as usual at the most: answers that are all alike are not quick ones.
    let sorted = times.sorted()
    return milliseconds <= min(sorted[sorted.count / 4], sorted[sorted.count / 2] / 2)
  }

  /// The time that is usual; `nil` before anything is known.
  var usual: Int? { times.isEmpty ? nil : times.sorted()[times.count / 2] }

  /// Remembers the time of one more right answer.
  mutating func note(_ milliseconds: Int) {
    times.append(milliseconds)
    if times.count > Self.longest { times.removeFirst() }
  }
}
