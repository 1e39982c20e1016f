import Curriculum
import LearningRecord
import TrainingModel

/// A statement's parts before it has its times and its place in the curriculum.
struct StatementDraft {
  /// What the statement is made of; the same source gives the same id.
  var source: String
  var actor: JSONValue
  var verb: StatementVerb
  var object: JSONValue
  var time: CorrectedTime
  var result: JSONValue?
  var team: JSONValue?
  /// Whose way through the curriculum it belongs to.
  var person: PersonID?
  var lesson: LessonID?
  var module: ModuleID?
  /// Whether the object is the lesson itself, which is not its own parent.
  var isAboutLesson = true
  var extensions: [(StatementExtension, JSONValue?)] = []

  /// The statement in the words of `vocabulary`.
  func statement(in vocabulary: StatementVocabulary) -> Statement {
    let id = NamedUUID(source).text
    let now = vocabulary.settings.nowMilliseconds
    let at = min(time.milliseconds, now)
    let isDoubtful = !time.isTrusted || time.milliseconds > now
    let json = JSONValue.object([
      ("id", .string(id)), ("actor", actor), ("verb", verb.json), ("object", object),
      ("result", result), ("context", context(in: vocabulary, isDoubtful: isDoubtful)),
      ("timestamp", .string(at.timestamp)), ("version", .string("1.0.3")),
    ])
    return Statement(id: id, atMilliseconds: at, json: json)
  }

  private func context(in vocabulary: StatementVocabulary, isDoubtful: Bool) -> JSONValue {
    let known = lesson.flatMap { vocabulary.catalogue.module(of: $0)?.id }
    let module = self.module ?? known
    let parent: JSONValue? =
      if isAboutLesson { lesson == nil ? nil : module.map(vocabulary.module) } else {
        lesson.map(vocabulary.lesson)
      }
    let registration = person.flatMap { person in
      module.map { JSONValue.string(vocabulary.registration(of: person, in: $0)) }
    }
    let doubt: (StatementExtension, JSONValue?) = (.clockInDoubt, isDoubtful ? .boolean(true) : nil)
    return .object([
      ("registration", registration), ("team", team),
      (
        "contextActivities",
        .object([
          ("parent", parent.map { .array([$0]) }),
          ("grouping", module.map { .array([vocabulary.module($0)]) }),
          ("category", .array([vocabulary.profile])),
        ])
      ),
      ("extensions", vocabulary.extensions(extensions + [doubt])),
    ])
  }
}

extension Int64 {
  /// As RFC 3339 writes it, in UTC with milliseconds.
  var timestamp: String {
    let day = Day(atMilliseconds: self, offsetMinutes: 0)
    let rest = Int(self - Int64(day.number) * 86_400_000)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
    let (hour, minute, second) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60)
    let clock = [hour, minute, second].map { padded($0, 2) }.joined(separator: ":")
    return "\(day.text)T\(clock).\(padded(rest % 1000, 3))Z"
  }

  /// Milliseconds as a duration in seconds, to a hundredth.
  var duration: String {
    let hundredths = Int(self / 10)
    let (whole, part) = (hundredths / 100, hundredths % 100)
    return part == 0 ? "PT\(whole)S" : "PT\(whole).\(part < 10 ? "0" : "")\(part)S"
  }
}
