/// What a screen says about what just happened; the wording is the app's.
public enum Message: Hashable, Sendable {
  case feedback(Feedback)
  case slip(Slip)
  /// Enter alone at a question.
  case nothingTyped
  /// Something was typed where only Enter goes on.
  case pressEnter
  /// A row or input is filled in, the next one is asked.
  case noted
  /// `number` counts from 1.
  case hint(number: Int, total: Int)
  /// `total` is 0 for a question without hints.
  case noHintLeft(total: Int)
  /// "1 itu jawaban saya · 2 …": 1 is the answer, 2 the command, Enter alone neither.
  case confirm(typed: String, Command)
  /// "Apa yang membingungkan?", may be empty.
  case askSentence
  case helpRequested
  /// The worked answer is on screen; after Enter a variant, or the lesson goes on.
  case worked(feedback: Feedback?, leadsToVariant: Bool)
  /// "Sekarang coba soal serupa."
  case variant
  /// A question that was postponed is back.
  case returned
  /// The lesson goes on where it was left.
  case resumed
  /// There is nothing before this.
  case atStart
  /// The keys were asked for.
  case keys
  /// A reflection was kept.
  case noteKept
}
