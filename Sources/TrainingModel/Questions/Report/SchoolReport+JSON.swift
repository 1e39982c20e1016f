internal import Curriculum

extension SchoolReport {
  /// Raised when members change their meaning.
  public static let version = 2

  /// The whole report.
  public var json: JSONValue {
    .object([
      ("format", .string("pelita-report")), ("version", .integer(Self.version)),
      ("school", .string(schoolName)), ("place", .string(place)), ("day", .string(today.text)),
      ("teachers", teachers.json), ("files", arrivals.json(["without", "with"])),
      ("lessons", .array(lessons.map(\.json))), ("assignments", .array(assignments.map(\.json))),
      ("smallAssignments", .integer(smallAssignments)), ("needs", .array(needs.map(\.json))),
      ("sessionsWithoutNeed", .array(idleSessions.map(\.json))), ("times", times.json),
      ("plans", .array(plans.map(\.json))), ("sessions", .array(sessions.map(\.json))),
      ("evaluations", .array(evaluations.map(\.json))),
      ("obstacles", .array(obstacles.map(\.json))),
      ("responses", .array(responses.map(\.json))), ("classApplications", applications.json),
      ("noNews", silence.json), ("practice", practice?.json ?? .null),
      ("mentoring", mentoring.json), ("meetings", meetings.json),
    ])
  }
}

extension SchoolReport.LessonLine {
  fileprivate var json: JSONValue {
    .object([
      ("lesson", .string(lesson.text)),
      ("status", counts.json(["notStarted", "started", "completed"])),
    ])
  }
}

extension SchoolReport.AssignmentLine {
  fileprivate var json: JSONValue {
    .object([
      ("id", .string(assignment.text)), ("lessons", .texts(lessons.map(\.text))),
      ("modules", .texts(modules.map(\.text))), ("everybody", .boolean(isForEverybody)),
      ("due", due.map { .string($0.text) } ?? .null),
      ("people", people.json), ("isOpen", .boolean(isOpen)),
    ])
  }
}

extension SchoolReport.NeedLine {
  fileprivate var json: JSONValue {
    .object([
      ("competence", .string(competence.code.text)), ("id", .string(competence.indonesian)),
      ("en", .string(competence.english)),
      ("people", counts.json(["withoutNeed", "withoutSession", "withSession"])),
      ("sessions", .integer(sessions)), ("speakers", .texts(speakers)),
    ])
  }
}

extension SchoolReport.SessionLine {
  fileprivate var json: JSONValue {
    let attendancePoint = JSONValue.object([
      ("point", .string(OpenPoint.attendanceNotNoted(0).code))
    ])
    let open = openPoints.map(\.json) + (lacksAttendance ? [attendancePoint] : [])
    return .object([
      ("id", .string(session.text)), ("topic", .string(topic)),
      ("day", day.map { .string($0.text) } ?? .null),
      ("span", span.map { .string($0.text) } ?? .null), ("place", .string(place)),
      ("mode", .string(mode.rawValue)), ("status", .string(status.rawValue)),
      ("moves", .array(moves.map(\.json))),
      ("attendance", attendance.json(["there", "notThere", "notNoted"])),
      ("attendanceNoted", .boolean(isAttendanceNoted)), ("notedStages", .integer(notedStages)),
      ("changes", .array(changes.map(\.json))),
      ("obstacles", .array(hindrances.map(\.json))), ("open", .array(open)),
      ("materials", .integer(materials)),
      ("preparedMaterials", .integer(preparedMaterials)), ("twoVersions", .boolean(hasTwoVersions)),
    ])
  }
}

extension SchoolReport.SessionLine.Change {
  fileprivate var json: JSONValue {
    .object([
      ("part", .string(part.rawValue)), ("outcome", .string(outcome.rawValue)),
      ("actual", .string(actual)), ("cause", cause.map { .string($0.rawValue) } ?? .null),
    ])
  }
}

extension SchoolReport.ObstacleLine {
  fileprivate var json: JSONValue {
    .object([
      ("sort", .string(sort.rawValue)), ("count", .integer(count)), ("people", people.json),
      ("words", .texts(words)), ("helped", .integer(helped)), ("notHelped", .integer(notHelped)),
      ("waiting", .integer(waiting)), ("open", .integer(open)),
    ])
  }
}

extension SchoolReport.ResponseLine {
  fileprivate var json: JSONValue {
    let proposals = Response.Proposal.allCases.compactMap { proposal in
      self.proposals[proposal].map { (proposal.rawValue, JSONValue.integer($0)) }
    }
    return .object([
      ("sort", .string(sort.rawValue)), ("count", .integer(count)), ("helped", .integer(helped)),
      ("didNotHelp", .integer(didNotHelp)), ("unknown", .integer(unknown)),
      ("proposals", .object(proposals)),
    ])
  }
}

extension SchoolReport.Applications {
  fileprivate var json: JSONValue {
    let told = self.told.map { told -> JSONValue in
      .object([
        ("name", .string(told.name)), ("day", .string(told.day.text)),
        ("lesson", told.lesson.map { .string($0.text) } ?? .null), ("tried", .string(told.tried)),
        ("result", .string(told.result)), ("next", .string(told.next)),
      ])
    }
    return .object([
      ("people", people.json(["without", "with"])), ("count", count.json), ("told", .array(told)),
    ])
  }
}

extension SchoolReport.Mentoring {
  fileprivate var json: JSONValue {
    .object([
      ("people", people.json(["without", "with"])),
      ("records", records.json(MentoringFact.Standing.allCases.map(\.rawValue))),
      ("effect", effect?.json(["better", "same", "worse", "unknown"]) ?? .null),
    ])
  }
}

extension SchoolReport.Meetings {
  fileprivate var json: JSONValue {
    let open = self.open.map { decision -> JSONValue in
      .object([
        ("what", .string(decision.what)), ("due", decision.due.map { .string($0.text) } ?? .null),
        ("isDue", .boolean(decision.isDue)),
      ])
    }
    return .object([
      ("count", .integer(count)), ("withMinutes", .integer(withMinutes)),
      ("decisions", .integer(decisions)), ("withSession", .integer(withSession)),
      ("open", .array(open)),
    ])
  }
}
