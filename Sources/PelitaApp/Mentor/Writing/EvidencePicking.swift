import LearningRecord
import SchoolStore
import Terminal
import TrainingModel

/// The attempts that a mentoring record can point at, the newest first.
struct EvidencePicking {
  /// More would not be looked through.
  private static let attemptsShown = 60

  let desk: SchoolDesk
  let teachers: [PersonID]

  /// Every attempt in a line: the day, the activity, the answer and how it was judged.
  var attempts: [(id: EventID, title: String)] {
    get throws {
      guard let teacher = teachers.first, teachers.count == 1 else { return [] }
      let moments = ActivityTimeline.all(in: try desk.history(of: teacher))
        .flatMap { timeline in timeline.moments.map { (timeline, $0) } }
        .sorted { ($1.1.time, $1.1.id) < ($0.1.time, $0.1.id) }
      return moments.lazy.compactMap { timeline, moment in
        line(of: moment, in: timeline).map { (moment.id, $0) }
      }
      .prefix(Self.attemptsShown).map { $0 }
    }
  }

  private func line(
    of moment: ActivityTimeline.Moment, in timeline: ActivityTimeline
  ) -> String? {
    guard let text = MomentLine(moment.body, titles: desk.titles, phrases: desk.phrases).text
    else { return nil }
    let day = CalendarDay(desk.timeZone.day(atMilliseconds: moment.time.milliseconds))
    let title = desk.titles.title(of: timeline.activity, in: timeline.lesson)
    return "\(desk.phrases.shortDate(day))  \(title): \(text.plain)"
  }
}
