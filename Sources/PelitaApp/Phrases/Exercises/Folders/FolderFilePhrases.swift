import Curriculum

/// Feedback about files that are made, deleted and backed up.
protocol FolderFilePhrases {
  var notDeletedWords: ExerciseFeedback { get }
  var fileMissingWords: ExerciseFeedback { get }
  var notAFileWords: ExerciseFeedback { get }
  var emptyWords: ExerciseFeedback { get }
  var notNewerWords: ExerciseFeedback { get }
  var notAPDFWords: ExerciseFeedback { get }
  var notACSVWords: ExerciseFeedback { get }
  var extraWords: ExerciseFeedback { get }
  var noBackupFolderWords: ExerciseFeedback { get }
  var backupIncompleteWords: ExerciseFeedback { get }
  /// The practice folder itself is not there any more.
  var folderGoneWords: ExerciseFeedback { get }
  /// Something else than a folder was handed in.
  var folderNeededWords: ExerciseFeedback { get }
}
