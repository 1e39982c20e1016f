public import LearningRecord

/// A time at which people could meet, with who would miss what.
public struct Slot: Hashable, Sendable {
  /// Somebody who has something else to do then.
  public struct Clash: Hashable, Sendable {
    public var person: PersonID
    public var name: String
    /// Whether it is the one who is to speak.
    public var isSpeaker: Bool
    /// What they teach then.
    public var hours: [Timetable.Hour]
    /// Where else they are expected then.
    public var sessions: [EntityID]
  }

  public var day: Day
  public var span: TimeSpan
  /// In the order of the names.
  public var clashes: [Clash]

  /// How many people would miss something.
  public var count: Int { clashes.count }

  /// Whether the one who is to speak has something else to do.
  public var lacksSpeaker: Bool { clashes.contains(where: \.isSpeaker) }
}

extension Slot {
  /// When, how many, and who would miss what.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init("day", .string(day.text)), .init("span", .string(span.text)),
        .init("count", .integer(count)), .init("clashes", .array(clashes.map(\.json))),
      ]))
  }
}

extension Slot.Clash {
  /// Who would miss what.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init("person", .string(person.text)), .init("name", .string(name)),
        .init("speaker", .boolean(isSpeaker)), .init("lessons", .array(hours.map(\.json))),
        .init("sessions", .array(sessions.map { .string($0.text) })),
      ]))
  }
}
