internal import LearningRecord

extension SlotFinder {
  /// How many slots a screen and a script are given.
  public static let usualCount = 12

  /// The best slots, what was looked for, and whose timetable is not known.
  public func json(_ count: Int = Self.usualCount) -> JSONValue {
    var object = JSONObject([
      .init("minutes", .integer(wish.minutes)),
      .init("from", .string(wish.from.text)), .init("to", .string(wish.to.text)),
      .init("hours", .string(wish.hours.text)),
      .init("weekdays", .array(wish.weekdays.sorted().map { .integer($0) })),
    ])
    object.append("people", .people(wish.people))
    object.append("speakers", .people(wish.speakers))
    object.append("withoutTimetable", .people(withoutTimetable))
    object.append("slots", .array(best(count).map(\.json)))
    return .object(object)
  }
}
