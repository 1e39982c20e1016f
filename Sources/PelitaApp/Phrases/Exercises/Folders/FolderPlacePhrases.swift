import Curriculum

/// Feedback about folders, and files on their way.
protocol FolderPlacePhrases {
  var folderMissingWords: ExerciseFeedback { get }
  var folderElsewhereWords: ExerciseFeedback { get }
  var folderNearNameWords: ExerciseFeedback { get }
  var notAFolderWords: ExerciseFeedback { get }
  var notMovedWords: ExerciseFeedback { get }
  var notCopiedWords: ExerciseFeedback { get }
  var stillThereWords: ExerciseFeedback { get }
  var movedNotCopiedWords: ExerciseFeedback { get }
  var elsewhereWords: ExerciseFeedback { get }
  var otherNameWords: ExerciseFeedback { get }
  var nearNameWords: ExerciseFeedback { get }
  var lostWords: ExerciseFeedback { get }
  var changedWords: ExerciseFeedback { get }
  var linkNotFileWords: ExerciseFeedback { get }
}
