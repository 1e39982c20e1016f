public import Curriculum
internal import Foundation

/// A reflection whose text the teacher chose to send.
///
/// Its line is `{"t":"note","id":"…","l":"…","a":"…","at":…,"text":"…"}`; `a` is empty when the note
/// is about no single activity.
public struct ExchangeNote: Hashable, Sendable {
  /// The name that the `reflected` event refers to.
  public var id: String
  public var lesson: LessonID
  public var activity: ActivityID?
  /// Milliseconds since 1970 UTC.
  public var writtenMilliseconds: Int64
  /// Text from outside when it was read.
  public var text: String

  /// Makes a note.
  public init(
    id: String, lesson: LessonID, activity: ActivityID?, writtenMilliseconds: Int64, text: String
  ) {
    self.id = id
    self.lesson = lesson
    self.activity = activity
    self.writtenMilliseconds = writtenMilliseconds
    self.text = text
  }

  /// Reads a line; `nil` when it is no note.
  public init?(line: ArraySlice<UInt8>) {
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Foundation.Data(line)),
      fields.t == RecordKind.note.rawValue, let lesson = LessonID(fields.l),
      fields.a.isEmpty || ActivityID(fields.a) != nil
    else { return nil }
    self.init(
      id: fields.id, lesson: lesson, activity: ActivityID(fields.a),
      writtenMilliseconds: fields.at, text: fields.text)
  }

  /// The note's line, without a line feed.
  public var line: [UInt8] {
    var line = JSONLine()
    line.add("t", RecordKind.note.rawValue)
    line.add("id", id)
    line.add("l", lesson.text)
    line.add("a", activity?.text ?? "")
    line.add("at", writtenMilliseconds)
    line.add("text", text)
    return line.closed
  }

  private struct Fields: Decodable {
    var t: String
    var id: String
    var l: String
    var a: String
    var at: Int64
    var text: String
  }
}
