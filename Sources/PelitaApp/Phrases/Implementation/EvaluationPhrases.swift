import TrainingModel

/// Wording of evaluation at four levels.
protocol EvaluationPhrases {
  var evaluationsTitle: String { get }
  var evaluateWhat: String { get }
  var keyPeriod: String { get }
  var askPeriodStart: String { get }
  var askPeriodEnd: String { get }
  func periodTitle(_ from: String, _ to: String) -> String
  func sessionsInPeriod(_ count: Int) -> String
  /// "sebelum 3 dari 14, sesudah 9 dari 14".
  func share(before: Evaluation.Share?, after: Evaluation.Share?, of level: Evaluation.Level)
    -> String
  func gap(_ gap: EvaluationSummary.Gap, unknown: Int) -> String
  func lineWrite(_ level: Evaluation.Level) -> String
  func askWords(_ level: Evaluation.Level) -> String
  func wordsExample(_ level: Evaluation.Level) -> String
  var numbersComeFromRecord: String { get }
  var evaluationIsKept: String { get }
  var askReactionCount: String { get }
  var reactionCountExample: String { get }
  var notAShare: String { get }
  var noSessionsHeldYet: String { get }
  func source(_ source: SessionLearning.Source) -> String
}
