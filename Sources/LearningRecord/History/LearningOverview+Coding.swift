import Curriculum

extension LearningOverview {
  /// Changes whenever what is kept changes, so that older snapshots are made anew.
  public static let snapshotFormat = 2

  /// A snapshot that `init?(json:)` reads; kept beside the events only to start quickly.
  public var json: String {
    var object = JSONObject()
    if let profile { object.add("profile", json: EventBody.profileChosen(profile).json) }
    object.add("lessons", json: lessons.sorted { $0.key < $1.key }.map(\.value.json).jsonList)
    object.add("requests", json: helpRequests.map(\.json).jsonList)
    object.add("replies", json: repliesRead.sorted().map(\.jsonString).jsonList)
    object.add("hours", json: practiceHours.sorted().map { String($0) }.jsonList)
    let recalls = recalls.sorted { $0.key < $1.key }.map { $0.value.json(of: $0.key) }
    object.add("recalls", json: recalls.jsonList)
    if let usualMilliseconds { object.add("usual", usualMilliseconds) }
    object.add("sittings", sittingCount)
    object.add("sitting", json: writersInSitting.sorted().map(\.text.jsonString).jsonList)
    if let newestTrustedMilliseconds { object.add("newest", Int(newestTrustedMilliseconds)) }
    object.add("count", eventCount)
    let upTo = upTo.map { EventID(writer: $0, sequence: $1) }.sorted()
    object.add("upTo", json: upTo.map(\.json).jsonList)
    return object.text
  }

  /// Reads a snapshot; `nil` when it is not one of this format.
  public init?(json: String) {
    guard let object = JSONValue(json),
      let lessons = object["lessons"]?.list(of: LessonProgress.init(snapshot:)),
      let requests = object["requests"]?.list(of: HelpRequest.init(snapshot:)),
      let replies = object["replies"]?.list(of: \.text),
      let hours = object["hours"]?.list(of: \.integer),
      let recalls = object["recalls"]?.list(of: Recall.read),
      let sittingCount = object["sittings"]?.count,
      let sitting = object["sitting"]?.list(of: { $0.text.flatMap(WriterID.init) }),
      let count = object["count"]?.integer, let upTo = object["upTo"]?.list(of: EventID.init)
    else { return nil }
    self.init()
    if let profile = object["profile"] {
      guard let profile = Profile(profile) else { return nil }
      self.profile = profile
    }
    self.lessons = Dictionary(lessons.map { ($0.lesson, $0) }) { first, _ in first }
    helpRequests = requests
    repliesRead = Set(replies)
    practiceHours = Set(hours)
    self.recalls = Dictionary(recalls.map { ($0.activity, $0.recall) }) { first, _ in first }
    usualMilliseconds = object["usual"]?.count
    self.sittingCount = sittingCount
    writersInSitting = Set(sitting)
    newestTrustedMilliseconds = object["newest"]?.integer.map(Int64.init)
    eventCount = count
    self.upTo = Dictionary(upTo.map { ($0.writer, $0.sequence) }) { first, _ in first }
  }
}

extension LessonProgress {
  fileprivate var json: String {
    var object = JSONObject()
    object.add("lesson", lesson.text)
    object.add("status", status.rawValue)
    if let place {
      object.add("step", place.step.text)
      object.add("part", place.part)
    }
    if let completed { object.add("completed", json: completed.json) }
    object.add("last", json: lastActivity.json)
    return object.text
  }

  fileprivate init?(snapshot object: JSONValue) {
    guard let lesson = object["lesson"]?.text.flatMap(LessonID.init),
      let status = object["status"]?.text.flatMap(Status.init),
      let last = object["last"].flatMap(CorrectedTime.init(snapshot:))
    else { return nil }
    self.init(lesson: lesson, status: status, lastActivity: last)
    completed = object["completed"].flatMap(CorrectedTime.init(snapshot:))
    if let step = object["step"]?.text.flatMap(StepID.init), let part = object["part"]?.count {
      place = Place(step: step, part: part)
    }
  }
}

extension HelpRequest {
  fileprivate var json: String {
    var object = JSONObject()
    object.add("id", json: id.json)
    object.add("lesson", lesson.text)
    if let activity { object.add("activity", activity.text) }
    object.add("sentence", sentence)
    object.add("asked", json: asked.json)
    object.add("withdrawn", isWithdrawn)
    object.add("solved", isSolvedSince)
    return object.text
  }

  fileprivate init?(snapshot object: JSONValue) {
    guard let id = object["id"].flatMap(EventID.init),
      let lesson = object["lesson"]?.text.flatMap(LessonID.init),
      let sentence = object["sentence"]?.text,
      let asked = object["asked"].flatMap(CorrectedTime.init(snapshot:)),
      let isWithdrawn = object["withdrawn"]?.flag, let isSolvedSince = object["solved"]?.flag
    else { return nil }
    self.init(
      id: id, lesson: lesson, activity: object["activity"]?.text.flatMap(ActivityID.init),
      sentence: sentence, asked: asked)
    self.isWithdrawn = isWithdrawn
    self.isSolvedSince = isSolvedSince
  }
}

extension CorrectedTime {
  /// A pair such as `[1732434343123,true]`.
  fileprivate var json: String { "[\(milliseconds),\(isTrusted)]" }

  fileprivate init?(snapshot pair: JSONValue) {
    guard let pair = pair.list, pair.count == 2, let milliseconds = pair[0].integer,
      let isTrusted = pair[1].flag
    else { return nil }
    self.init(milliseconds: Int64(milliseconds), isTrusted: isTrusted)
  }
}

extension String {
  fileprivate var jsonString: String {
    var text = ""
    text.appendJSONString(self)
    return text
  }
}

extension [String] {
  fileprivate var jsonList: String { "[" + joined(separator: ",") + "]" }
}
