import Curriculum

/// Feedback for what can be found in any experiment.
protocol LabFeedbackPhrases {
  /// `nil` for a name that no experiment finds.
  func labFeedback(for reason: String) -> ExerciseFeedback?
}
