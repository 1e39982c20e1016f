extension EnglishPhrases {
  func documentLies(in folder: String, named name: String) -> String {
    "The document: \(folder) › \(name)"
  }
  func documentOpened(with program: String) -> String {
    "The document opens in \(program). Change to its window with Alt+Tab."
  }
  var officeProgramWord: String { "the program for documents" }
  var leaveOwnDocuments: String { "Back" }
  var noOfficeProgram: [String] {
    [
      "There is no program for documents on this laptop yet. Ask for LibreOffice to be installed.",
      "It can also be done on another laptop: copy the file, work on it, then copy it back into "
        + "the same folder. The exercise waits: type 0 for later.",
    ]
  }
  var workThenSave: String {
    "When it is done: save (hold Ctrl, press S), close it, then come back here."
  }
  var checkDocument: String { "Check the saved document" }
  var openDocument: String { "Open the document" }
  var beginDocumentAgain: String { "Begin again with the first file" }
  var useOwnDocument: String { "Use a document of my own" }
  var documentKept: String { "Later; the document stays" }
  func askToBeginAgain(_ name: String) -> String {
    "Begin again? \"\(name)\" is not deleted: it gets another name and stays in that folder."
  }
  var yesBeginAgain: String { "Yes, begin again" }
  var noKeepDocument: String { "No, go on with this one" }
  func documentSetAside(_ name: String) -> String { "The old one is called \"\(name)\" now." }
  var whichOwnDocument: String {
    "Which document? Type its number, or drag the file into this window and press Enter."
  }
  var ownDocumentStays: String {
    "It is only read here. It is not copied and not sent; only the verdict is kept."
  }
  func noSuchDocument(_ path: String) -> String { "\"\(path)\" was not found." }
  var ownDocumentWord: String { "own document" }
  var documentCannotBeOpened: String {
    "The document cannot be opened from here. Open it in the file manager."
  }
}
