public import TrainingModel

/// Something with a date for the calendar of a phone or a computer.
public struct CalendarEvent: Hashable, Sendable {
  /// When it is.
  public enum Time: Hashable, Sendable {
    /// Seconds since 1970 UTC.
    case instants(from: Int64, to: Int64)
    case wholeDay(Day)
  }

  /// The same at every export, so that a calendar updates what it has.
  public var uid: String
  /// How many revisions there are: a later export has at least as many.
  public var sequence: Int
  /// When it was written down, milliseconds since 1970 UTC.
  public var stampMilliseconds: Int64
  public var time: Time
  public var summary: String
  public var place: String
  public var note: String
  public var isCancelled: Bool

  /// Makes an event.
  public init(
    uid: String, sequence: Int, stampMilliseconds: Int64, time: Time, summary: String,
    place: String = "", note: String = "", isCancelled: Bool = false
  ) {
    self.uid = uid
    self.sequence = sequence
    self.stampMilliseconds = stampMilliseconds
    self.time = time
    self.summary = summary
    self.place = place
    self.note = note
    self.isCancelled = isCancelled
  }
}

extension CalendarEvent.Time {
  /// A part of a school day where one is told, else the whole day.
  public init(day: Day, span: TimeSpan?, timeZone: SchoolTimeZone) {
    guard let span else {
      self = .wholeDay(day)
      return
    }
    let midnight = Int64(day.number) * 86_400 - Int64(timeZone.offsetMinutes) * 60
    self = .instants(from: midnight + Int64(span.start) * 60, to: midnight + Int64(span.end) * 60)
  }
}
