public import TrainingModel

extension RosterPlan {
  /// The plan for programs, without the findings.
  public var json: JSONObject {
    JSONObject([
      .init(
        "new",
        .array(
          additions.map { addition in
            .object(
              JSONObject([
                .init("person", .string(addition.id.text)),
                .init("name", .string(addition.person.name)),
                .init("roles", .array(addition.person.roles.map { .string($0.rawValue) })),
              ]))
          })),
      .init(
        "changed",
        .array(
          changes.map { change in
            .object(
              JSONObject([
                .init("person", .string(change.entry.id.text)),
                .init("name", .string(change.person.name)),
                .init("newRoles", .array(change.newRoles.map { .string($0.rawValue) })),
              ]))
          })),
      .init("unchanged", .array(unchanged.map(JSONValue.string))),
      .init("staying", .array(staying.map(JSONValue.string))),
    ])
  }
}
