internal import Curriculum

extension SchoolReport.SessionLine.Hindrance {
  var json: JSONValue {
    .object([
      ("sort", .string(sort.rawValue)), ("what", .string(what)),
      ("standing", .string(standing.rawValue)), ("responses", .texts(responses.map(\.rawValue))),
    ])
  }
}

extension SchoolReport.EvaluationLine {
  var json: JSONValue {
    let words = self.words.map { word -> JSONValue in
      .object([("level", .string(word.level.rawValue)), ("text", .string(word.text))])
    }
    return .object([
      ("session", .string(session.text)), ("topic", .string(topic)),
      ("day", day.map { .string($0.text) } ?? .null),
      ("source", source.map { .string($0.rawValue) } ?? .null),
      ("beforeFifths", before?.json ?? .null), ("afterFifths", after?.json ?? .null),
      ("partlyUnknown", .boolean(isPartlyUnknown)), ("useInClassFifths", use?.json ?? .null),
      ("needsMetFifths", needsMet?.json ?? .null),
      ("words", .array(words)), ("written", .boolean(isWritten)),
    ])
  }
}

extension SchoolReport.IdleSession {
  var json: JSONValue {
    .object([
      ("session", .string(session.text)), ("topic", .string(topic)),
      ("day", day.map { .string($0.text) } ?? .null), ("status", .string(status.rawValue)),
    ])
  }
}

extension SchoolReport.MeetingTimes {
  var json: JSONValue {
    let slots = self.slots.map { slot -> JSONValue in
      .object([
        ("day", .string(slot.day.text)), ("span", .string(slot.span.text)),
        ("people", slot.counts.json(["free", "busy"])),
      ])
    }
    return .object([
      ("minutes", .integer(Self.usualMinutes)),
      ("timetables", timetables.json(["without", "with"])), ("slots", .array(slots)),
    ])
  }
}

extension SchoolReport.PlanLine {
  var json: JSONValue {
    .object([
      ("session", .string(session.text)), ("topic", .string(topic)),
      ("day", day.map { .string($0.text) } ?? .null),
      ("warnings", .array(warnings.map(\.json))),
    ])
  }
}

extension SchoolReport.PlanLine.Warning {
  fileprivate var json: JSONValue {
    switch self {
    case .needWithoutSession(let competence):
      object("needWithoutSession", [("competence", competence.json)])
    case .clash(let people, let speakerIsMissing):
      object("clash", [("people", people.json), ("speaker", .boolean(speakerIsMissing))])
    case .speakerWithoutCompetence(let name, let competences):
      object(
        "speakerWithoutCompetence",
        [
          ("name", name.map { .string($0) } ?? .null),
          ("competences", .array(competences.map(\.json))),
        ])
    case .answersNoNeed: object("answersNoNeed")
    case .noCompetence: object("noCompetence")
    case .noSpeaker: object("noSpeaker")
    case .noTime: object("noTime")
    case .placeTaken: object("placeTaken")
    case .stagesDoNotFit(let stages, let session):
      object("stagesDoNotFit", [("stages", .integer(stages)), ("session", .integer(session))])
    case .materialsNotPrepared(let count):
      object("materialsNotPrepared", [("count", .integer(count))])
    }
  }

  private func object(_ name: String, _ members: [(String, JSONValue)] = []) -> JSONValue {
    .object([("warning", .string(name))] + members)
  }
}

extension SchoolReport.Silence {
  var json: JSONValue {
    .object([("people", people.json(["heard", "noNews"])), ("days", .integer(days))])
  }
}

extension SchoolReport.Practice {
  var json: JSONValue {
    let shared = self.shared.map { one -> JSONValue in
      .object([
        ("rule", .string(one.rule.rawValue)), ("difficulty", one.difficulty.json),
      ])
    }
    let hard = self.hard.map { line -> JSONValue in
      .object([
        ("activity", .string(line.activity.text)),
        ("lesson", line.lesson.map { .string($0.text) } ?? .null),
        ("rightAtFirstTryFifths", line.right?.json ?? .null),
      ])
    }
    return .object([
      ("help", help.json(["withoutSign", "needsHelp"])), ("shared", .array(shared)),
      ("hardActivities", .array(hard)), ("smallHardActivities", .integer(smallHard)),
    ])
  }
}
