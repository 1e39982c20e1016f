import TrainingModel

/// One thing that the school's record says about this teacher.
struct RecordAboutMe: Hashable {
  /// What sort of record it is.
  enum Sort: String, Hashable {
    case mentoring
    case reply
    case application
    case assignment
  }

  var sort: Sort
  var day: Day
  /// Who wrote it; empty for the teacher's own words.
  var from: String
  /// What it is about, in short.
  var about: String
  /// The exact texts, each with what it answers; the labels are the screen's.
  var parts: [Part]
  var atMilliseconds: Int64

  /// A text with its place in the record.
  struct Part: Hashable {
    /// A name for programs, such as `observed`.
    var name: String
    var text: String
  }

  var json: JSONValue {
    var object = JSONObject([
      .init("kind", .string(sort.rawValue)), .init("day", .string(day.text)),
    ])
    object.append("from", text: from)
    object.append("about", text: about)
    for part in parts { object.append(part.name, text: part.text) }
    return .object(object)
  }
}
