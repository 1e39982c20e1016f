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
      "No program for documents can be opened from here yet. LibreOffice can be installed.",
      "Another laptop will do: copy the file, work on it, copy it back into that folder.",
    ]
  }
  var workThenSave: String {
    "Done? Save (hold Ctrl, press S), close it, then press Enter here."
  }
  var checkDocument: String { "check" }
  var openDocument: String { "open it" }
  var beginDocumentAgain: String { "begin again" }
  var useOwnDocument: String { "my own document" }
  var documentKept: String { "later" }
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
