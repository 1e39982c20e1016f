internal import Curriculum
public import LearningRecord

extension TeacherStanding {
  /// The standing without the person: what a summary line and the store's derived table hold.
  public var json: JSONObject {
    var object = JSONObject()
    object.append("upTo", .places(upTo))
    let lessons = lessons.sorted { $0.key < $1.key }
      .map { JSONObject.Member($0.key.text, $0.value.json) }
    object.append("lessons", .object(JSONObject(lessons)))
    object.append("signals", .array(signals.map(\.json)))
    return object
  }

  /// Reads what `json` wrote; what a newer Pelita adds is passed over.
  ///
  /// - Returns: `nil` unless there are places and lessons of their form.
  public init?(person: PersonID, json object: JSONObject, newestFileMilliseconds: Int64?) {
    guard let upTo = object["upTo"]?.places, let members = object["lessons"]?.object?.members else {
      return nil
    }
    var lessons: [LessonID: Lesson] = [:]
    for member in members {
      guard let lesson = LessonID(member.name), let standing = Lesson(json: member.value) else {
        return nil
      }
      lessons[lesson] = standing
    }
    self.init(
      person: person, lessons: lessons,
      signals: (object["signals"]?.array ?? []).compactMap(HelpSignal.init(json:)),
      upTo: upTo, newestFileMilliseconds: newestFileMilliseconds)
  }

  /// Writes the summary of a progress file: which lessons, and what calls for help.
  ///
  /// - Parameters:
  ///   - name: What the teacher calls herself.
  ///   - includingRequests: Whether the teacher chose to send what she asked.
  /// - Returns: One line without a line feed.
  public func summaryLine(name: String, includingRequests: Bool) -> String {
    var standing = self
    if !includingRequests { standing.signals.removeAll { $0.rule == .asked } }
    var object = JSONObject([.init("t", .string("summary")), .init("name", .string(name))])
    object.members += standing.json.members
    return JSONValue.object(object).compactText
  }
}

extension TeacherStanding.Lesson {
  fileprivate var json: JSONValue {
    var object = JSONObject([.init("status", .string(status.rawValue))])
    object.append("last", lastActivityMilliseconds.map { .integer($0) })
    return .object(object)
  }

  fileprivate init?(json: JSONValue) {
    guard let object = json.object, let text = object["status"]?.string else { return nil }
    // A status that a newer Pelita knows means at least that the lesson was opened.
    self.init(
      status: LessonStatus(rawValue: text) ?? .started,
      lastActivityMilliseconds: object["last"]?.integer.map(Int64.init))
  }
}
