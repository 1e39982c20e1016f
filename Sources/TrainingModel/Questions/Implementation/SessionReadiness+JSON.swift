internal import Curriculum
internal import LearningRecord

extension SessionReadiness {
  /// Counts alone, as reports may carry them.
  public var json: JSONValue { .object(summary) }

  /// With everybody by name, for the people who prepare the session.
  public var namedJSON: JSONValue {
    var object = summary
    object.append("people", .array(rows.map(\.json)))
    object.append(
      "toAssign",
      .array(
        toAssign.map { lesson, people in
          .object(
            JSONObject([
              .init("lesson", .string(lesson.text)),
              .init("people", .array(people.map { .string($0.text) })),
            ]))
        }))
    object.append("pairsSuggested", .boolean(arePairsSuggested))
    object.append("pairs", .array(pairs.map { .array($0.map { .string($0.text) }) }))
    return .object(object)
  }

  private var summary: JSONObject {
    JSONObject([
      .init("session", .string(session.text)),
      .init("prerequisites", .array(prerequisites.map { .string($0.text) })),
      .init("prerequisitesSuggested", .boolean(arePrerequisitesSuggested)),
      .init("ready", .integer(count(.ready))), .init("missing", .integer(count(.missing))),
      .init("unknown", .integer(count(.unknown))), .init("of", .integer(rows.count)),
      .init("checklist", .array(checklist.map(\.json))),
      .init(
        "materials",
        .array(
          materials.map { material in
            .object(
              JSONObject([
                .init("title", .string(material.body.title)),
                .init("form", .string(material.body.form.rawValue)),
                .init("prepared", .boolean(material.body.isPrepared)),
              ]))
          })),
    ])
  }
}

extension SessionReadiness.Row {
  fileprivate var json: JSONValue {
    var object = JSONObject([
      .init("person", .string(person.text)), .init("name", .string(name)),
      .init("standing", .string(standing.rawValue)),
    ])
    object.append("missing", texts: missing.map(\.text))
    object.append("completedLessons", .integer(completedLessons))
    return .object(object)
  }
}

extension Readiness.Item {
  fileprivate var json: JSONValue {
    .object(JSONObject([.init("text", .string(text)), .init("done", .boolean(isDone))]))
  }
}
