public import Curriculum

/// "Tanya pendamping": what the teacher asked her mentor.
public struct HelpRequest: Hashable, Sendable {
  public var id: EventID
  public var lesson: LessonID
  public var activity: ActivityID?
  /// May be empty.
  public var sentence: String
  public var asked: CorrectedTime
  /// Whether she took it back.
  public var isWithdrawn = false
  /// Whether she has got that activity right since, without the worked answer.
  public var isSolvedSince = false

  /// Makes a request that is open.
  public init(
    id: EventID, lesson: LessonID, activity: ActivityID?, sentence: String, asked: CorrectedTime
  ) {
    self.id = id
    self.lesson = lesson
    self.activity = activity
    self.sentence = sentence
    self.asked = asked
  }
}
