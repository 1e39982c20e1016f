internal import Curriculum
public import LearningRecord

/// Finds in a teacher's history what calls for help, as far as the teacher's own events tell.
///
/// Hints never count as wrong, nor does what could not be checked; what was got right since is no
/// reason any more. What a mentor has seen to is taken out later, by `HelpNeeds`.
public struct HelpRules {
  let history: LearningHistory
  let thresholds: HelpThresholds

  /// Looks at `history` with the school's thresholds.
  public init(_ history: LearningHistory, thresholds: HelpThresholds = HelpThresholds()) {
    self.history = history
    self.thresholds = thresholds
  }

  /// Every signal, the strongest rule first, then the oldest.
  public var signals: [HelpSignal] {
    let activities = history.activities.values
    let found =
      requests + activities.compactMap(notGotAfterSolution)
      + activities.compactMap(notGotInSittings) + [firstTryRateFalling].compactMap { $0 }
    return found.sorted {
      ($0.rule, $0.sinceMilliseconds, $0.difficulty)
        < ($1.rule, $1.sinceMilliseconds, $1.difficulty)
    }
  }

  private var requests: [HelpSignal] {
    history.overview.helpRequests.filter(isOpen).map { request in
      let difficulty =
        request.activity.map { Difficulty.activity(request.lesson, $0) } ?? .lesson(request.lesson)
      return HelpSignal(
        difficulty: difficulty, reason: .asked(sentence: request.sentence),
        evidence: [request.id], sinceMilliseconds: request.asked.milliseconds)
    }
  }

  private func isOpen(_ request: HelpRequest) -> Bool {
    guard !request.isWithdrawn, !request.isSolvedSince else { return false }
    guard request.activity == nil else { return true }
    // Nothing can be got right that a request about a whole lesson names; finishing it will do.
    let completed = history.overview.lessons[request.lesson]?.completed
    return completed.map { $0 <= request.asked } ?? true
  }

  private func notGotAfterSolution(_ progress: ActivityProgress) -> HelpSignal? {
    let variants = Self.sinceLastRight(progress.tries).filter(\.attempt.followsSolution)
    guard let first = variants.first else { return nil }
    return HelpSignal(
      difficulty: .activity(progress.lesson, progress.activity),
      reason: .notGotAfterSolution(tries: variants.count), evidence: variants.map(\.id),
      sinceMilliseconds: first.time.milliseconds)
  }

  private func notGotInSittings(_ progress: ActivityProgress) -> HelpSignal? {
    let tries = progress.tries
    // A sitting in which it was got in the end is not one of those in a row.
    let gotIn = tries.last { $0.attempt.verdict == .right }?.sitting
    let open = Self.sinceLastRight(tries).filter { $0.sitting != gotIn }
    let sittings = countSittings(of: open)
    guard sittings >= thresholds.sittingsNotGot, let first = open.first else { return nil }
    return HelpSignal(
      difficulty: .activity(progress.lesson, progress.activity),
      reason: .notGotInSittings(sittings), evidence: open.map(\.id),
      sinceMilliseconds: first.time.milliseconds)
  }

  private static func sinceLastRight(_ tries: [TimedAttempt]) -> ArraySlice<TimedAttempt> {
    let right = tries.lastIndex { $0.attempt.verdict == .right }
    return tries[(right.map { $0 + 1 } ?? tries.startIndex)...]
  }

  /// Copied events each come as a sitting of their own; those close together were one.
  private func countSittings(of tries: [TimedAttempt]) -> Int {
    zip(tries, tries.dropFirst()).reduce(tries.isEmpty ? 0 : 1) { count, pair in
      let (one, next) = pair
      let isOneCopy =
        isCopy(one) && isCopy(next)
        && next.time.milliseconds - one.time.milliseconds <= Self.copiedPauseMilliseconds
      return one.sitting == next.sitting || isOneCopy ? count : count + 1
    }
  }

  private static let copiedPauseMilliseconds: Int64 = 30 * 60 * 1_000

  private func isCopy(_ attempt: TimedAttempt) -> Bool {
    if case .adopted = history[attempt.id]?.body { true } else { false }
  }
}
