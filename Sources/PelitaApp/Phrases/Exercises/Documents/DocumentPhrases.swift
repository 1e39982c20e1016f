import Curriculum

/// What exercises of the kind `documents` say.
protocol DocumentPhrases:
  DocumentStructurePhrases, DocumentPagePhrases, DocumentSheetPhrases, DocumentSlidePhrases,
  DocumentTablePhrases, DocumentFilePhrases
{
  /// Where the document lies, in the words of a file manager.
  func documentLies(in folder: String, named name: String) -> String
  func documentOpened(with program: String) -> String
  /// When the desktop does not say which program it opens.
  var officeProgramWord: String { get }
  var leaveOwnDocuments: String { get }
  /// No program for documents is here, or no desktop to open it on.
  var noOfficeProgram: [String] { get }
  var workThenSave: String { get }
  /// What the keys of the screen do.
  var checkDocument: String { get }
  var openDocument: String { get }
  var beginDocumentAgain: String { get }
  var useOwnDocument: String { get }
  var documentKept: String { get }
  /// Before the first document is put aside.
  func askToBeginAgain(_ name: String) -> String
  var yesBeginAgain: String { get }
  var noKeepDocument: String { get }
  func documentSetAside(_ name: String) -> String
  var whichOwnDocument: String { get }
  var ownDocumentStays: String { get }
  func noSuchDocument(_ path: String) -> String
  /// What a mentor reads instead of the name of the teacher's own document.
  var ownDocumentWord: String { get }
  var documentCannotBeOpened: String { get }
}

/// Finds the words for the reasons that documents of every exercise can give.
enum DocumentFeedback {
  /// One member of the phrases.
  typealias Words = @Sendable (any DocumentPhrases) -> ExerciseFeedback

  /// The words for the reason called `name`; `nil` when it is an exercise's own.
  static func words(for name: String) -> Words? {
    structure[name] ?? page[name] ?? sheet[name] ?? slide[name] ?? table[name] ?? file[name]
  }
}
