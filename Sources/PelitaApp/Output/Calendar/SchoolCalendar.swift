import Curriculum
import LearningRecord
import Reports
import Terminal
import TrainingModel

/// Sessions, due days and follow-ups for the calendars of phones and computers.
///
/// A follow-up is "Pendampingan", without a name; its day is mentor scope, so it is only in a
/// calendar that a mentor makes for themselves. Tasks for fewer people than a group may have are
/// left out: a calendar is passed on.
struct SchoolCalendar {
  let model: TrainingModel
  let titles: LessonTitles
  let phrases: any Phrases
  /// Whose follow-ups go in; `nil` for a calendar that may be passed on.
  var mentor: PersonID?

  /// The whole calendar.
  func file(named name: String) -> CalendarFile {
    let disclosure = Disclosure(model)
    return CalendarFile(
      name: name, events: sessions(disclosure) + dueDays(disclosure) + followUps)
  }

  private var timeZone: SchoolTimeZone { model.school?.body.timeZone ?? .western }

  private func sessions(_ disclosure: Disclosure) -> [CalendarEvent] {
    model.histories(of: Session.self).compactMap { known in
      guard let current = known.bodies.first, let day = known.newest(\.day) else { return nil }
      let topic = disclosure.mask(current.topic)
      return CalendarEvent(
        uid: known.id.text + "@session.pelita", sequence: known.revisions,
        stampMilliseconds: known.atMilliseconds,
        time: .init(day: day, span: current.span, timeZone: timeZone),
        summary: phrases.calendarSession(topic.sanitisedLine),
        place: disclosure.mask(current.place).sanitisedLine,
        isCancelled: known.isRemoved || current.day == nil || current.status == .cancelled)
    }
  }

  private func dueDays(_ disclosure: Disclosure) -> [CalendarEvent] {
    model.histories(of: Assignment.self).compactMap { known in
      guard let current = known.bodies.first,
        let due = known.newest({ isLarge($0, disclosure) ? $0.due : nil })
      else { return nil }
      let isOver = known.isRemoved || current.due == nil || !isLarge(current, disclosure)
      let shown = known.newest { isLarge($0, disclosure) ? $0 : nil } ?? current
      return CalendarEvent(
        uid: known.id.text + "@assignment.pelita", sequence: known.revisions,
        stampMilliseconds: known.atMilliseconds, time: .wholeDay(due),
        summary: phrases.calendarAssignment(titles.titles(of: shown)), isCancelled: isOver)
    }
  }

  private func isLarge(_ assignment: Assignment, _ disclosure: Disclosure) -> Bool {
    switch assignment.audience {
    case .everybody: true
    case .people(let people):
      Set(people.map(disclosure.identities.canonical)).count >= PublicCounts.smallest
    }
  }

  private var followUps: [CalendarEvent] {
    guard let mentor else { return [] }
    let facts = Dictionary(
      model.entries(of: MentoringFact.self).map { ($0.id, $0.body) }
    ) { one, _ in one }
    return model.histories(of: MentoringText.self).compactMap { known in
      guard let current = known.bodies.first, let day = known.newest(\.nextDay),
        facts[current.fact].map({ $0.mentor == mentor }) ?? true
      else { return nil }
      let isOver =
        known.isRemoved || current.nextDay == nil
        || facts[current.fact]?.standing == .closed
      return CalendarEvent(
        uid: known.id.text + "@mentoring.pelita", sequence: known.revisions,
        stampMilliseconds: known.atMilliseconds, time: .wholeDay(day),
        summary: phrases.calendarMentoring, isCancelled: isOver)
    }
  }
}

extension LessonTitles {
  /// What an assignment asks for, in a few words.
  fileprivate func titles(of assignment: Assignment) -> String {
    let modules = assignment.modules.map { module in
      library.modules.first { $0.description.id == module }?.description.title[language]
        ?? module.text
    }
    return (modules + assignment.lessons.map { title(of: $0) }).joined(separator: ", ")
      .sanitisedLine
  }
}
