import Curriculum

/// Feedback for what can be found in any experiment.
protocol LabFeedbackPhrases {
  /// `nil` for a name that no experiment finds.
  func labFeedback(for reason: String) -> ExerciseFeedback?
  /// What to do next while `reason` stands, in the words of the menu.
  func labStep(for reason: String) -> String?
  /// Before such a step.
  func nextStep(_ step: String) -> String
}
