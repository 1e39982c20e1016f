public import Curriculum

/// That a reflection was written, and where; its text lives in a note that can be deleted.
public struct Reflection: Hashable, Sendable {
  public var id: EventID
  public var lesson: LessonID
  public var activity: ActivityID?
  public var note: String
  public var written: CorrectedTime

  /// Makes a reference to the note of this name.
  public init(
    id: EventID, lesson: LessonID, activity: ActivityID?, note: String, written: CorrectedTime
  ) {
    self.id = id
    self.lesson = lesson
    self.activity = activity
    self.note = note
    self.written = written
  }
}
