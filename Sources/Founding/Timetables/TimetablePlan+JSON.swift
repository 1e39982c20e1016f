import LearningRecord
public import TrainingModel

extension TimetablePlan {
  /// The plan for programs, without the findings.
  public var json: JSONObject {
    JSONObject([
      .init("new", .array(additions.map(\.json))), .init("changed", .array(changes.map(\.json))),
      .init("unchanged", .array(unchanged.map(JSONValue.string))),
      .init("staying", .array(staying.map(JSONValue.string))),
    ])
  }
}

extension TimetablePlan.Week {
  fileprivate var json: JSONValue {
    .object(
      JSONObject([
        .init("person", .string(person.text)), .init("name", .string(name)),
        .init("hours", .integer(timetable.hours.count)),
        .init("newHours", .integer(newHours.count)),
        .init("goneHours", .integer(goneHours.count)),
        .init("keepsOldHours", .boolean(keepsOldHours)),
      ]))
  }
}
