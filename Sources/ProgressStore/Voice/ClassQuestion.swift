/// Whether and when a teacher is asked what was tried in class, and what is written so far.
public struct ClassQuestion: Hashable, Sendable {
  /// What it is about, such as `lesson:laptop.files`.
  public var subject: String
  /// How often "nanti saja" was chosen.
  public var timesPostponed: Int
  /// The day from which on it may be asked, in days since 1970; `nil` when it is settled.
  public var askFromDay: Int?
  /// Answers that are not sent off yet, so that a power cut takes nothing.
  public var tried: String
  public var result: String
  public var next: String

  /// Makes a question.
  public init(
    subject: String, timesPostponed: Int = 0, askFromDay: Int? = 0, tried: String = "",
    result: String = "", next: String = ""
  ) {
    self.subject = subject
    self.timesPostponed = timesPostponed
    self.askFromDay = askFromDay
    self.tried = tried
    self.result = result
    self.next = next
  }
}
