import Drills
import Terminal

/// How a run went: accuracy first, then speed, the own best, and which keys to practise.
struct TypingResult {
  let run: TypingRun
  let record: TypingRecord
  let phrases: any Phrases

  private static let mostKeys = 4

  var screen: Screen {
    let score = TypingScore(run)
    var screen = Screen()
    screen.add(phrases.typingIsOver, .title)
    screen.space()
    screen.add(phrases.accuracy(percent: score.accuracyPermille / 10), .strong, indent: 3)
    if let tenths = score.tenthsOfWordsPerMinute {
      screen.add(phrases.speed(tenths / 10), indent: 3)
      if let line = best(tenths, score) { screen.add(line, indent: 3) }
    }
    let missed = score.missed.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !missed.isEmpty {
      let keys = missed.prefix(Self.mostKeys).map { phrases.keyName($0.key) }
      screen.space()
      screen.add(phrases.keysToPractise(keys.joined(separator: "  ")), indent: 3)
    }
    if let line = milestone(score) {
      screen.space()
      screen.add(line, .emphasis, indent: 3)
    }
    screen.space()
    return screen
  }

  /// A comparison with nobody but oneself.
  private func best(_ tenths: Int, _ score: TypingScore) -> String? {
    guard score.accuracyPermille >= TypingMilestone.accurate.accuracyPermille,
      let best = record.bestTenths
    else { return nil }
    return tenths > best ? phrases.newOwnBest(before: best / 10) : phrases.ownBest(best / 10)
  }

  /// What is reached, or what comes next; text that was left early reaches nothing.
  private func milestone(_ score: TypingScore) -> String? {
    guard run.text.isFinished else { return nil }
    let reached = TypingMilestone(
      accuracyPermille: score.accuracyPermille,
      tenthsOfWordsPerMinute: score.tenthsOfWordsPerMinute)
    return phrases.milestone(reached, next: reached.map { $0.next } ?? .accurate)
  }
}
