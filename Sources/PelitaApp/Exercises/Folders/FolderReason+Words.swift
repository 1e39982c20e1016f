import Curriculum
import Practice

extension FolderReason {
  /// What is said about it, with places for what was seen.
  func words(_ phrases: any Phrases) -> ExerciseFeedback {
    switch self {
    case .folderMissing: phrases.folderMissingWords
    case .folderElsewhere: phrases.folderElsewhereWords
    case .folderNearName: phrases.folderNearNameWords
    case .notAFolder: phrases.notAFolderWords
    case .notMoved: phrases.notMovedWords
    case .notCopied: phrases.notCopiedWords
    case .stillThere: phrases.stillThereWords
    case .movedNotCopied: phrases.movedNotCopiedWords
    case .elsewhere: phrases.elsewhereWords
    case .otherName: phrases.otherNameWords
    case .nearName: phrases.nearNameWords
    case .lost: phrases.lostWords
    case .changed: phrases.changedWords
    case .linkNotFile: phrases.linkNotFileWords
    case .notDeleted: phrases.notDeletedWords
    case .fileMissing: phrases.fileMissingWords
    case .notAFile: phrases.notAFileWords
    case .empty: phrases.emptyWords
    case .notNewer: phrases.notNewerWords
    case .notAPDF: phrases.notAPDFWords
    case .notACSV: phrases.notACSVWords
    case .extra: phrases.extraWords
    case .noBackupFolder: phrases.noBackupFolderWords
    case .backupIncomplete: phrases.backupIncompleteWords
    case .nameUnchanged: phrases.nameUnchangedWords
    case .nameLacks: phrases.nameLacksWords
    case .nameVague: phrases.nameVagueWords
    case .nameWithoutDate: phrases.nameWithoutDateWords
    case .dateOrder: phrases.dateOrderWords
    case .nameTooLong: phrases.nameTooLongWords
    case .nameUnsafe: phrases.nameUnsafeWords
    case .endingChanged: phrases.endingChangedWords
    case .tooMuch: phrases.tooMuchWords
    }
  }
}
