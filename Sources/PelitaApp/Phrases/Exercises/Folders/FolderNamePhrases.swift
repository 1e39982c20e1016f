import Curriculum

/// Feedback about names, and about folders that cannot be checked.
protocol FolderNamePhrases {
  var nameUnchangedWords: ExerciseFeedback { get }
  var nameLacksWords: ExerciseFeedback { get }
  var nameVagueWords: ExerciseFeedback { get }
  var nameWithoutDateWords: ExerciseFeedback { get }
  var dateOrderWords: ExerciseFeedback { get }
  var nameTooLongWords: ExerciseFeedback { get }
  var nameUnsafeWords: ExerciseFeedback { get }
  var endingChangedWords: ExerciseFeedback { get }
  var tooMuchWords: ExerciseFeedback { get }
}
