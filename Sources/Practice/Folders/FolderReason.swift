/// What can keep a practice folder from being right; each has words in every language.
///
/// `seen` holds `name` (of a file or folder, or several), `place` (a folder as people read it),
/// `target` (the folder where it belongs), `found` (another name that was seen instead) and `part`
/// (of a name), as far as they apply.
public enum FolderReason: String, Hashable, CaseIterable, Sendable {
  case folderMissing = "folder-missing"
  /// A folder of this name is at another place.
  case folderElsewhere = "folder-elsewhere"
  case folderNearName = "folder-near-name"
  /// A file has the name that the folder should have.
  case notAFolder = "not-a-folder"
  /// Nothing was done about it yet.
  case notMoved = "not-moved"
  case notCopied = "not-copied"
  /// Copied where it should be moved.
  case stillThere = "still-there"
  case movedNotCopied = "moved-not-copied"
  /// The file is there, but in another folder.
  case elsewhere
  /// The file is in the right folder under another name.
  case otherName = "other-name"
  case nearName = "near-name"
  case lost
  /// The file is there with another content.
  case changed
  case linkNotFile = "link-not-file"
  case notDeleted = "not-deleted"
  case fileMissing = "file-missing"
  /// A folder has the name that the file should have.
  case notAFile = "not-a-file"
  case empty
  case notNewer = "not-newer"
  case notAPDF = "not-a-pdf"
  case notACSV = "not-a-csv"
  case extra
  case noBackupFolder = "no-backup-folder"
  case backupIncomplete = "backup-incomplete"
  case nameUnchanged = "name-unchanged"
  case nameLacks = "name-lacks"
  case nameVague = "name-vague"
  case nameWithoutDate = "name-without-date"
  /// The day comes first, so that names do not sort by time.
  case dateOrder = "date-order"
  case nameTooLong = "name-too-long"
  /// Characters that other systems do not allow.
  case nameUnsafe = "name-unsafe"
  case endingChanged = "ending-changed"
  /// Unchecked: more lies there than is looked at.
  case tooMuch = "too-much"
}
