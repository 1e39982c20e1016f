import Curriculum

extension EnglishPhrases {
  var journalIsPrivate: String {
    "These notes are private: kept on this laptop, not marked, not sent."
  }
  var keepJournal: String { "Keep these notes" }
  var journalIsEmpty: String { "Write a little first; one sentence is enough." }
  var journalKeptWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Your notes are kept on this laptop.",
      why: "Writing a plan helps to remember it and to try it.",
      next: "They can be opened and changed at any time.")
  }
}
