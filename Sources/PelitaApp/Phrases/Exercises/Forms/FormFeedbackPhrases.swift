import Curriculum

/// Feedback about what stands in a form.
protocol FormFeedbackPhrases {
  var formEmptyWords: ExerciseFeedback { get }
  var fieldEmptyWords: ExerciseFeedback { get }
  var fieldNotEmptyWords: ExerciseFeedback { get }
  var notAnAddressWords: ExerciseFeedback { get }
  var addressMissingWords: ExerciseFeedback { get }
  var addressExtraWords: ExerciseFeedback { get }
  var tooManyWords: ExerciseFeedback { get }
  var lacksPartWords: ExerciseFeedback { get }
  var avoidPartWords: ExerciseFeedback { get }
  var tooShortWords: ExerciseFeedback { get }
  var tooLongWords: ExerciseFeedback { get }
  var otherChoiceWords: ExerciseFeedback { get }
  var attachmentMissingWords: ExerciseFeedback { get }
  var attachmentExtraWords: ExerciseFeedback { get }
  var attachmentForgottenWords: ExerciseFeedback { get }
  var attachmentNotMentionedWords: ExerciseFeedback { get }
  var allCapitalsWords: ExerciseFeedback { get }
}
