internal import Curriculum

extension SessionStory {
  /// What reports may carry: counts, and nobody's name.
  ///
  /// What was tried in class is told without who tried it.
  public var json: JSONValue {
    var object = plan
    object.append("status", .string(session.body.status.rawValue))
    object.append("moves", .array(session.body.moves.map(\.json)))
    object.append("stages", .array(stages.map(\.json)))
    object.append("attendance", attendance.counts.json)
    object.append("obstacles", .array(obstacles.map(\.json)))
    object.append("assignments", .array(assignments.map(\.json)))
    object.append("classApplications", .array(applications.map(\.body.namelessJSON)))
    object.append("evaluations", .integer(evaluations.count))
    object.append("open", .array(openPoints.map(\.json)))
    if session.hasTwoVersions { object.append("twoVersions", .boolean(true)) }
    return .object(object)
  }

  private var plan: JSONObject {
    let session = session.body
    var object = JSONObject([
      .init("id", .string(self.session.id.text)), .init("topic", .string(session.topic)),
      .init("competences", .array(session.competences.map { .string($0.text) })),
    ])
    object.append("day", .some(session.day.map { .string($0.text) } ?? .null))
    object.append("span", optionalText: session.span?.text)
    object.append("place", text: session.place)
    object.append("mode", .string(session.mode.rawValue))
    object.append("materials", .integer(materials.count))
    object.append("materialsPrepared", .integer(materials.count(where: \.body.isPrepared)))
    return object
  }
}

extension SessionStory.StageLine {
  fileprivate var json: JSONValue {
    var object = JSONObject([.init("part", .string(part.rawValue))])
    object.append("plan", text: stage?.plan ?? "")
    object.append("plannedMinutes", stage?.plannedMinutes.map { .integer($0) })
    object.append("outcome", .some(stage?.outcome.map { .string($0.rawValue) } ?? .null))
    object.append("actual", text: stage?.actual ?? "")
    object.append("actualMinutes", stage?.actualMinutes.map { .integer($0) })
    object.append("cause", optionalText: stage?.cause?.rawValue)
    if hasTwoVersions { object.append("twoVersions", .boolean(true)) }
    return .object(object)
  }
}

extension SessionStory.FollowingAssignment {
  fileprivate var json: JSONValue {
    var object = JSONObject([.init("id", .string(assignment.id.text))])
    object.append("lessons", texts: assignment.body.lessons.map(\.text))
    object.append("modules", texts: assignment.body.modules.map(\.text))
    object.append("due", optionalText: assignment.body.due?.text)
    object.append("completed", .integer(completed))
    object.append("of", .integer(given))
    return .object(object)
  }
}

extension ClassApplication {
  fileprivate var namelessJSON: JSONValue {
    var object = JSONObject([
      .init("day", .string(day.text)), .init("tried", .string(tried)),
    ])
    object.append("result", text: result)
    object.append("next", text: next)
    return .object(object)
  }
}
