import Curriculum

/// Feedback about codes.
protocol WebFeedbackPhrases {
  var noCodeWords: ExerciseFeedback { get }
  var nearlyWords: ExerciseFeedback { get }
  var otherCodeWords: ExerciseFeedback { get }
  var noBrowserWords: ExerciseFeedback { get }
  var codeNeededWords: ExerciseFeedback { get }
}
