import Curriculum

extension EventBody {
  /// The stored form: one line of JSON in a fixed key order, the same for equal bodies.
  public var json: String {
    var object = JSONObject()
    switch self {
    case .profileChosen(let profile):
      object.add("name", profile.name)
      object.add("address", profile.address.rawValue)
      object.add("language", profile.language.rawValue)
    case .answered(let attempt): attempt.add(to: &object)
    case .practised(let practice): practice.add(to: &object)
    case .replyRead(let reply): object.add("reply", reply)
    case .disowned(let events):
      object.add("events", json: "[" + events.map(\.json).joined(separator: ",") + "]")
    case .helpWithdrawn(let request): object.add("request", json: request.json)
    case .adopted(let original, let body):
      object.add("from", json: original.json)
      object.add("kind", body.kind)
      object.add("body", json: body.json)
    case .unknown(_, let json): return json.isOneLineOfJSON ? json : "{}"
    default: addLessonMembers(to: &object)
    }
    return object.text
  }

  /// The members of the cases that are about a place in a lesson.
  private func addLessonMembers(to object: inout JSONObject) {
    if let lesson { object.add("lesson", lesson.text) }
    switch self {
    case .stepReached(_, let step, let part):
      object.add("step", step.text)
      object.add("part", part)
    case .hintShown(_, let activity, let number):
      object.add("activity", activity.text)
      object.add("number", number)
    case .solutionShown(_, let activity), .postponed(_, let activity):
      object.add("activity", activity.text)
    case .helpRequested(_, let activity, let sentence):
      if let activity { object.add("activity", activity.text) }
      object.add("sentence", sentence)
    case .reflected(_, let activity, let note):
      if let activity { object.add("activity", activity.text) }
      object.add("note", note)
    default: break
    }
  }
}

extension Attempt {
  fileprivate func add(to object: inout JSONObject) {
    object.add("lesson", lesson.text)
    object.add("step", step.text)
    object.add("activity", activity.text)
    object.add("answer", json: answer.json)
    object.add("verdict", verdict.rawValue)
    object.add("number", number)
    object.add("hints", hints)
    object.add("followsSolution", followsSolution)
    if let milliseconds { object.add("milliseconds", milliseconds) }
  }
}

extension EventID {
  /// A pair such as `["3f0c…",12]`.
  var json: String {
    var text = "["
    text.appendJSONString(writer.text)
    return text + "," + String(sequence) + "]"
  }
}

extension String {
  /// Whether this is one JSON object without line feeds, so that it can stand in a line.
  fileprivate var isOneLineOfJSON: Bool {
    guard utf8.first == UInt8(ascii: "{"), utf8.allSatisfy({ $0 >= 0x20 }) else { return false }
    var copy = self
    return copy.withUTF8 { bytes in
      var scanner = JSONScanner(bytes: UnsafeRawBufferPointer(bytes))
      return scanner.skipValue() && scanner.isAtEnd
    }
  }
}
