import Curriculum

/// Finds the words for a reason: the description's own, else the kind's.
struct FeedbackWording {
  let description: ExerciseDescription
  let bench: any ExerciseBench
  let phrases: any Phrases

  /// The words for `reason`, filled with what was seen.
  func feedback(for reason: ExerciseReason) -> ExerciseFeedback {
    let words = written(for: reason) ?? phrases.feedbackWithoutWords
    return words.filled(with: reason.seen.mapValues(\.onOneLine))
  }

  /// What somebody wrote for `reason`; `nil` when nobody did, which the check reports.
  func written(for reason: ExerciseReason) -> ExerciseFeedback? {
    description.feedback[reason.name] ?? bench.feedback(for: reason, phrases: phrases)
  }
}

extension String {
  /// What was seen in somebody's work, short and on one line.
  fileprivate var onOneLine: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 120 ? line.prefix(119) + "…" : line
  }
}
