public import LearningRecord

/// When everybody has something to do: lessons every week, sessions on their days.
public struct BusyTimes: Sendable {
  /// A session that people are expected at.
  struct Booking: Sendable {
    var session: EntityID
    var span: TimeSpan
    /// `nil` for everybody.
    var people: Set<PersonID>
    var place: String
  }

  let roster: PlanningRoster
  /// By person and weekday.
  private(set) var hours: [PersonID: [Int: [Timetable.Hour]]] = [:]
  private(set) var bookings: [Day: [Booking]] = [:]

  /// Reads timetables and the sessions that are still to come.
  public init(_ model: TrainingModel) {
    let model = model.unified
    roster = PlanningRoster(model)
    for entry in model.entries(of: Timetable.self) {
      let person = roster.identities.canonical(entry.body.person)
      // Also for a timetable without hours: it says that somebody is free.
      hours[person, default: [:]].merge(
        Dictionary(grouping: entry.body.hours, by: \.weekday)
      ) { $0 + $1 }
    }
    for entry in model.entries(of: Session.self) {
      guard let booking = booking(entry, model), let day = entry.body.day else { continue }
      bookings[day, default: []].append(booking)
    }
  }

  private func booking(_ entry: Entry<Session>, _ model: TrainingModel) -> Booking? {
    let session = entry.body
    // What was broken off has had its day; who learns alone need not be anywhere.
    guard [.planned, .rescheduled].contains(session.status), session.mode != .selfPaced,
      let span = session.span
    else { return nil }
    let speakers = session.speakers.compactMap { model.entry($0, of: Speaker.self)?.body.person }
    let people = roster.people(of: session.audience) + speakers.map(roster.identities.canonical)
    return Booking(
      session: entry.id, span: span, people: Set(people), place: session.place)
  }

  /// Who among `people` and `speakers` would miss what; `session` is not in its own way.
  public func clashes(
    on day: Day, at span: TimeSpan, people: [PersonID], speakers: [PersonID] = [],
    besides session: EntityID? = nil
  ) -> [Slot.Clash] {
    let speaking = Set(speakers.map(roster.identities.canonical))
    let everybody = Set(people.map(roster.identities.canonical)).union(speaking)
    let booked = (bookings[day] ?? []).filter { $0.session != session && $0.span.overlaps(span) }
    return everybody.compactMap { person in
      let missed = (hours[person]?[day.weekday] ?? []).filter { $0.span.overlaps(span) }
      let elsewhere = booked.filter { $0.people.contains(person) }.map(\.session)
      guard !missed.isEmpty || !elsewhere.isEmpty else { return nil }
      return Slot.Clash(
        person: person, name: roster.name(of: person), isSpeaker: speaking.contains(person),
        hours: missed.sorted(), sessions: elsewhere)
    }
    .sorted { ($0.name, $0.person) < ($1.name, $1.person) }
  }

  /// The sessions that have a place at that time.
  public func sessions(
    in place: String, on day: Day, at span: TimeSpan, besides session: EntityID?
  ) -> [EntityID] {
    let wanted = place.lowercased()
    guard !wanted.isEmpty else { return [] }
    return (bookings[day] ?? []).filter {
      $0.session != session && $0.span.overlaps(span) && $0.place.lowercased() == wanted
    }
    .map(\.session)
  }

  /// Of whom no timetable is known, in the order of their names.
  public func withoutTimetable(_ people: [PersonID]) -> [PersonID] {
    Set(people.map(roster.identities.canonical)).filter { hours[$0] == nil }
      .sorted { (roster.name(of: $0), $0) < (roster.name(of: $1), $1) }
  }

  /// Everybody that an audience means.
  public func people(of audience: Assignment.Audience) -> [PersonID] {
    roster.people(of: audience)
  }
}
