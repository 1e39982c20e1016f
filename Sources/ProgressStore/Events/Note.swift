public import Curriculum

/// A private reflection: outside of the events, never sent unless chosen, and it can be deleted.
public struct Note: Hashable, Sendable {
  /// The name that the `reflected` event refers to.
  public var id: String
  public var lesson: LessonID
  public var activity: ActivityID?
  public var text: String
  /// Milliseconds since 1970 UTC.
  public var writtenMilliseconds: Int64

  /// Makes a note.
  public init(
    id: String, lesson: LessonID, activity: ActivityID? = nil, text: String,
    writtenMilliseconds: Int64
  ) {
    self.id = id
    self.lesson = lesson
    self.activity = activity
    self.text = text
    self.writtenMilliseconds = writtenMilliseconds
  }
}
