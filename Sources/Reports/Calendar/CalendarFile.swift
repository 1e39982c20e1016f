import TrainingModel

/// A calendar file after RFC 5545: events alone, times in UTC, so that no time zone is needed.
public struct CalendarFile: Hashable, Sendable {
  public var name: String
  public var events: [CalendarEvent]

  /// Makes a calendar of `events`.
  public init(name: String, events: [CalendarEvent]) {
    self.name = name
    self.events = events
  }

  /// The file; lines are folded at 75 octets and end as the RFC asks for.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pelita//Pelita//ID", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + name.calendarText,
    ]
    for event in events.sorted(by: { $0.uid < $1.uid }) { lines += event.lines }
    lines.append("END:VCALENDAR")
    return lines.map { $0.folded + "\r\n" }.joined()
  }
}

extension CalendarEvent {
  fileprivate var lines: [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:" + uid.calendarText,
      "DTSTAMP:" + Self.instant(seconds: stampMilliseconds / 1000), "SEQUENCE:\(sequence)",
    ]
    switch time {
    case .instants(let from, let to):
      lines += ["DTSTART:" + Self.instant(seconds: from), "DTEND:" + Self.instant(seconds: to)]
    case .wholeDay(let day):
      lines += [
        "DTSTART;VALUE=DATE:" + Self.date(day),
        "DTEND;VALUE=DATE:" + Self.date(day.adding(days: 1)),
        "TRANSP:TRANSPARENT",
      ]
    }
    lines.append("SUMMARY:" + summary.calendarText)
    if !place.isEmpty { lines.append("LOCATION:" + place.calendarText) }
    if !note.isEmpty { lines.append("DESCRIPTION:" + note.calendarText) }
    lines += ["STATUS:" + (isCancelled ? "CANCELLED" : "CONFIRMED"), "END:VEVENT"]
    return lines
  }

  private static func date(_ day: Day) -> String { day.text.filter { $0 != "-" } }

  /// As `20261121T020000Z`; a clock out of all bounds gives the first second of 1970.
  private static func instant(seconds: Int64) -> String {
    let known = (0..<253_402_300_800).contains(seconds) ? seconds : 0
    let day = Day(number: Int(known / 86_400))
    let second = known % 86_400
    func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return date(day) + "T" + padded(second / 3600) + padded(second / 60 % 60) + padded(second % 60)
      + "Z"
  }
}

extension String {
  /// As a TEXT value: what has a meaning in the format is escaped, other controls are dropped.
  fileprivate var calendarText: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", ";", ",": text += "\\" + String(scalar)
      case "\n", "\u{2028}", "\u{2029}": text += "\\n"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}": break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Lines of at most 75 octets, without a character cut; those that go on begin with a space.
  fileprivate var folded: String {
    guard utf8.count > 75 else { return self }
    var (folded, length) = ("", 0)
    for scalar in unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += octets
    }
    return folded
  }
}
