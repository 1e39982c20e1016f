import LearningRecord
import TestSupport

@testable import TrainingModel

extension SchoolStory {
  /// A few teachers with timetables and sessions, some of them elsewhere.
  static func randomWeek(using random: inout some RandomNumberGenerator) throws -> SchoolStory {
    var story = try SchoolStory(teachers: 5)
    for number in 0..<5 where Int.random(in: 0..<5, using: &random) > 0 {
      let hours = Timetable.randomHours(Int.random(in: 0...12, using: &random), using: &random)
      try story.add(Timetable(person: teacher(number), hours: hours))
    }
    let speaker = try story.add(
      Speaker(name: "Guru 01", person: teacher(0), source: .colleague))
    for number in 0..<Int.random(in: 0...4, using: &random) {
      let audience = (0..<5).filter { _ in Bool.random(using: &random) }.map(teacher)
      let session = Session(
        topic: "Sesi", day: Samples.day("2026-11-23").adding(days: number),
        span: TimeSpan.random(using: &random),
        mode: Session.Mode.allCases.randomElement(using: &random) ?? .together,
        speakers: Bool.random(using: &random) ? [speaker] : [],
        audience: Bool.random(using: &random) ? .everybody : .people(audience))
      try story.add(session, as: try Samples.entity("sesi-acak-\(number)"))
    }
    return story
  }
}

extension SlotWish {
  /// A wish in the week that begins at `monday`.
  static func random(from monday: Day, using random: inout some RandomNumberGenerator) -> SlotWish?
  {
    SlotWish(
      minutes: Int.random(in: 1...180, using: &random), from: monday,
      to: monday.adding(days: Int.random(in: 0...6, using: &random)),
      weekdays: Set((0...6).filter { $0 == 0 || Bool.random(using: &random) }),
      hours: TimeSpan(from: Int.random(in: 400...500, using: &random), to: 720),
      people: (0..<5).filter { _ in Bool.random(using: &random) }.map(SchoolStory.teacher),
      speakers: Bool.random(using: &random) ? [SchoolStory.teacher(0)] : [],
      session: Bool.random(using: &random) ? EntityID("sesi-acak-0") : nil)
  }
}

extension TimeSpan {
  /// Between six and one, of any length.
  static func random(using random: inout some RandomNumberGenerator) -> TimeSpan {
    let start = Int.random(in: 360...780, using: &random)
    return Samples.formed(
      TimeSpan(from: start, to: start + Int.random(in: 1...150, using: &random)))
  }
}

extension Timetable {
  /// So many hours on any days.
  static func randomHours(
    _ count: Int, using random: inout some RandomNumberGenerator
  ) -> [Hour] {
    (0..<count).map { number in
      Hour(
        weekday: Int.random(in: 0...6, using: &random), span: .random(using: &random),
        what: "kelas \(number)")
    }
  }
}
