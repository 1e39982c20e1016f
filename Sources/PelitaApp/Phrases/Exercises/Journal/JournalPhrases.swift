import Curriculum

/// What exercises of the kind `journal` say.
protocol JournalPhrases {
  /// Who reads what is written here.
  var journalIsPrivate: String { get }
  var keepJournal: String { get }
  /// Nothing was written yet.
  var journalIsEmpty: String { get }
  /// It was kept; it is never judged.
  var journalKeptWords: ExerciseFeedback { get }
}
