import Curriculum
import LearnerModel

extension Recall {
  /// A list such as `["files.names","laptop.files","2.3065","5.1",[…],[[true,…],…]]`: a snapshot is
  /// read at every start, so it is short.
  func json(of activity: ActivityID) -> String {
    var texts = ["", "", "", ""]
    texts[0].appendJSONString(activity.text)
    texts[1].appendJSONString(lesson.text)
    // A number's description is read back as the very same number.
    texts[2].appendJSONString(memory.stability.description)
    texts[3].appendJSONString(memory.difficulty.description)
    let tries = firstTries.map { "[\($0.isRight),\($0.time.json)]" }
    return "[\(texts.joined(separator: ",")),\(answered.json),[\(tries.joined(separator: ","))]]"
  }

  /// Reads what `json(of:)` wrote.
  static func read(_ value: JSONValue) -> (activity: ActivityID, recall: Recall)? {
    guard let parts = value.list, parts.count == 6,
      let activity = parts[0].text.flatMap(ActivityID.init),
      let lesson = parts[1].text.flatMap(LessonID.init),
      let stability = parts[2].text.flatMap(Double.init), stability > 0, stability.isFinite,
      let difficulty = parts[3].text.flatMap(Double.init), (1...10).contains(difficulty),
      let answered = LearningTime(parts[4]), let tries = parts[5].list(of: FirstTry.init)
    else { return nil }
    let memory = Memory(stability: stability, difficulty: difficulty)
    return (activity, Recall(lesson: lesson, memory: memory, answered: answered, firstTries: tries))
  }
}

extension FirstTry {
  fileprivate init?(_ value: JSONValue) {
    guard let parts = value.list, parts.count == 2, let isRight = parts[0].flag,
      let time = LearningTime(parts[1])
    else { return nil }
    self.init(isRight: isRight, time: time)
  }
}

extension LearningTime {
  fileprivate var json: String { "[\(corrected.milliseconds),\(corrected.isTrusted),\(sitting)]" }

  fileprivate init?(_ value: JSONValue) {
    guard let parts = value.list, parts.count == 3, let milliseconds = parts[0].integer,
      let isTrusted = parts[1].flag, let sitting = parts[2].integer
    else { return nil }
    self.init(
      corrected: CorrectedTime(milliseconds: Int64(milliseconds), isTrusted: isTrusted),
      sitting: sitting)
  }
}
