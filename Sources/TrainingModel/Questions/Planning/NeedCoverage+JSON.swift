internal import Curriculum
internal import LearningRecord

extension NeedCoverage {
  /// Everything with the people's names: for those who keep the school's record, not for reports.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init("needs", .array(competences.map(\.json))),
        .init(
          "withoutSession",
          .array(
            withoutSession.map { need in
              .object(
                JSONObject([
                  .init("competence", .string(need.code.text)),
                  .init("people", .people(need.pressingUnanswered)),
                ]))
            })),
        .init("sessionsWithoutNeed", .array(sessionsWithoutNeed.map(\.json))),
      ]))
  }
}

extension CompetenceNeed {
  /// The competence, who needs it, what answers it, who could teach it.
  public var json: JSONValue {
    var object = competence.nameJSON
    object.append("count", .integer(needs.count))
    object.append("pressing", .integer(needs.filter(\.isPressing).count))
    object.append("people", .array(needs.map(\.json)))
    object.append("sessions", .array(answers.map(\.json)))
    object.append("withoutSession", .people(unanswered))
    object.append("couldTeach", .array(teachers.map(\.json)))
    return .object(object)
  }
}

extension OpenNeed {
  /// Who, how far, and what shows it.
  public var json: JSONValue {
    var object = JSONObject([
      .init("person", .string(person.text)), .init("name", .string(name)),
      .init("level", .string(level.rawValue)), .init("evidence", .string(evidence.rawValue)),
    ])
    switch source {
    case .recorded(let entity): object.append("need", .string(entity.text))
    case .help(let lesson): object.append("needsHelpIn", .string(lesson.text))
    case .unfinished(let lesson): object.append("notCompleted", .string(lesson.text))
    }
    object.append("why", text: why)
    object.append("since", optionalText: since?.text)
    object.append("lessonsCompleted", .boolean(lessonsAreCompleted))
    return .object(object)
  }
}

extension CompetenceNeed.Answer {
  var json: JSONValue {
    var object = JSONObject([
      .init("session", .string(session.text)), .init("topic", .string(topic)),
    ])
    object.append("day", optionalText: day?.text)
    object.append("status", .string(status.rawValue))
    object.append("people", .people(people))
    return .object(object)
  }
}

extension NeedCoverage.IdleSession {
  /// Which session, and what it is about.
  public var json: JSONValue {
    var object = JSONObject([
      .init("session", .string(session.text)), .init("topic", .string(topic)),
    ])
    object.append("day", optionalText: day?.text)
    object.append("status", .string(status.rawValue))
    object.append("competences", .array(competences.map { .string($0.text) }))
    return .object(object)
  }
}

extension Competence {
  /// The code and both names.
  public var nameJSON: JSONObject {
    var object = JSONObject([.init("competence", .string(code.text))])
    object.append("framework", text: framework)
    object.append("id", text: nameIndonesian)
    object.append("en", text: nameEnglish)
    return object
  }
}

extension JSONValue {
  /// The ids of people, also when there are none.
  static func people(_ people: [PersonID]) -> JSONValue {
    .array(people.map { .string($0.text) })
  }
}
