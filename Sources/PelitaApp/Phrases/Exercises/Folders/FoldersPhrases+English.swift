extension EnglishPhrases {
  var folderIsOpened: String { "The practice folder is open in another window:" }
  var folderIsHere: String { "The practice folder is here:" }
  var fileManager: String { "Files" }
  var folderCannotBeOpened: String {
    "Pelita cannot open folders on this computer. Open the file manager (Files), then follow:"
  }
  var workInFolderThenReturn: String {
    "Work there, then come back to this window (hold Alt, press Tab)."
  }
  var checkFolder: String { "Check my work" }
  var openFolder: String { "Open the folder" }
  var layFolderOutAgain: String { "Start again (the old one is kept)" }
  var backFromFolder: String { "Back (your work stays)" }
  func layOutAgainQuestion(aside: String) -> String {
    "Start again? The present folder is moved to \"\(aside)\", not deleted."
  }
  var layOutAgain: String { "Yes, lay out a new folder" }
  var keepFolder: String { "No, go on with this one" }
  func folderWasSetAside(_ place: String) -> String { "The old folder is now in: \(place)" }
  func asideFolder(_ day: String) -> String { "Old \(day)" }
}
