/// What exercises of the kind `folders` say.
protocol FoldersPhrases: FolderPlacePhrases, FolderFilePhrases, FolderNamePhrases {
  /// The folder was opened in another window.
  var folderIsOpened: String { get }
  /// Where the folder is; its place stands in the next line.
  var folderIsHere: String { get }
  /// The first part of a folder's place: the file manager.
  var fileManager: String { get }
  /// Nothing on this computer opens folders.
  var folderCannotBeOpened: String { get }
  var workInFolderThenReturn: String { get }
  var checkFolder: String { get }
  var openFolder: String { get }
  var layFolderOutAgain: String { get }
  var backFromFolder: String { get }
  /// Asked before laying out again; `aside` is the name of the folder that keeps the old one.
  func layOutAgainQuestion(aside: String) -> String
  var layOutAgain: String { get }
  var keepFolder: String { get }
  /// The old folder was moved to `place`.
  func folderWasSetAside(_ place: String) -> String
  /// The name of the folder that keeps old practice folders of `day`, such as `2026-11-23`.
  func asideFolder(_ day: String) -> String
}
