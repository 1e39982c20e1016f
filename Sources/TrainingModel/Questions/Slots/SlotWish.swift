public import LearningRecord

/// What sort of slot is looked for.
public struct SlotWish: Hashable, Sendable {
  /// How long, at least one minute.
  public var minutes: Int
  public var from: Day
  /// The last day.
  public var to: Day
  /// 0 for Monday to 6 for Sunday.
  public var weekdays: Set<Int>
  /// Neither before nor after.
  public var hours: TimeSpan
  public var people: [PersonID]
  /// Speakers who are at the school.
  public var speakers: [PersonID]
  /// The session that is to be moved: it is not in its own way.
  public var session: EntityID?

  /// The most days that are looked through.
  public static let mostDays = 400
  /// Slots begin at these steps from the first hour, and wherever somebody becomes free.
  public static let stepMinutes = 15

  /// Seven in the morning to four in the afternoon.
  public static let schoolHours: TimeSpan? = TimeSpan(from: 7 * 60, to: 16 * 60)

  /// Returns `nil` unless `minutes` fit into `hours` and the days are in order and not too many.
  public init?(
    minutes: Int, from: Day, to: Day, weekdays: Set<Int> = Set(0...5), hours: TimeSpan? = nil,
    people: [PersonID], speakers: [PersonID] = [], session: EntityID? = nil
  ) {
    guard let hours = hours ?? Self.schoolHours, (1...hours.minutes).contains(minutes),
      (0..<Self.mostDays).contains(to.number - from.number)
    else { return nil }
    self.minutes = minutes
    self.from = from
    self.to = to
    self.weekdays = weekdays
    self.hours = hours
    self.people = people
    self.speakers = speakers
    self.session = session
  }

  /// The days in question.
  var days: [Day] {
    (from.number...to.number).map(Day.init(number:)).filter { weekdays.contains($0.weekday) }
  }
}
