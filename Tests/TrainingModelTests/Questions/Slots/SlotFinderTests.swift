import Curriculum
import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

struct SlotFinderTests {
  /// A Monday.
  private let monday = Samples.day("2026-11-23")

  private func hour(_ weekday: Int, _ span: String, _ what: String = "") -> Timetable.Hour {
    Timetable.Hour(weekday: weekday, span: Samples.formed(TimeSpan(span)), what: what)
  }

  @Test func `fewest clashes first, with who would miss what`() throws {
    var story = try SchoolStory(teachers: 2)
    try story.add(Timetable(person: SchoolStory.teacher(0), hours: [hour(0, "07:00-09:00", "7A")]))
    try story.add(Timetable(person: SchoolStory.teacher(1), hours: [hour(0, "08:00-10:00", "8B")]))
    let wish = try #require(
      SlotWish(
        minutes: 60, from: monday, to: monday, hours: TimeSpan("07:00-10:30"),
        people: [SchoolStory.teacher(0), SchoolStory.teacher(1)]))
    let finder = SlotFinder(wish, in: BusyTimes(story.model))
    let best = finder.best(4)
    #expect(best.map(\.span.text) == ["07:00-08:00", "09:00-10:00", "08:00-09:00"])
    #expect(best.map(\.count) == [1, 1, 2])
    #expect(best[0].clashes.map(\.name) == ["Guru 01"])
    #expect(best[0].clashes[0].hours.map(\.what) == ["7A"])
    #expect(finder.withoutTimetable.isEmpty)
  }

  @Test func `a slot begins where somebody becomes free, not at steps alone`() throws {
    var story = try SchoolStory(teachers: 1)
    try story.add(Timetable(person: SchoolStory.teacher(0), hours: [hour(0, "07:00-08:50")]))
    let wish = try #require(
      SlotWish(
        minutes: 70, from: monday, to: monday, hours: TimeSpan("07:00-10:00"),
        people: [SchoolStory.teacher(0)]))
    let best = try #require(SlotFinder(wish, in: BusyTimes(story.model)).best(1).first)
    #expect(best.span.text == "08:50-10:00")
    #expect(best.count == 0)
  }

  @Test func `of whom no timetable is known is said, since nobody is free for certain`() throws {
    var story = try SchoolStory(teachers: 2)
    try story.add(Timetable(person: SchoolStory.teacher(0), hours: []))
    let wish = try #require(
      SlotWish(
        minutes: 60, from: monday, to: monday,
        people: [SchoolStory.teacher(0), SchoolStory.teacher(1)]))
    let finder = SlotFinder(wish, in: BusyTimes(story.model))
    #expect(finder.withoutTimetable == [SchoolStory.teacher(1)])
  }

  @Test func `a wish that cannot be met is none`() {
    let later = monday.adding(days: 1)
    #expect(SlotWish(minutes: 0, from: monday, to: later, people: []) == nil)
    #expect(SlotWish(minutes: 600, from: monday, to: later, people: []) == nil)
    #expect(SlotWish(minutes: 60, from: later, to: monday, people: []) == nil)
    #expect(SlotWish(minutes: 60, from: monday, to: monday.adding(days: 999), people: []) == nil)
    #expect(SlotWish(minutes: 60, from: monday, to: later, people: []) != nil)
  }

  @Test func `the speaker's own lessons count, and of equal slots those with the speaker win`()
    throws
  {
    var story = try SchoolStory(teachers: 2)
    try story.add(Timetable(person: SchoolStory.teacher(0), hours: [hour(0, "07:00-08:00")]))
    try story.add(Timetable(person: SchoolStory.teacher(1), hours: [hour(0, "08:00-09:00")]))
    let wish = try #require(
      SlotWish(
        minutes: 60, from: monday, to: monday, hours: TimeSpan("07:00-09:00"),
        people: [SchoolStory.teacher(1)], speakers: [SchoolStory.teacher(0)]))
    let best = SlotFinder(wish, in: BusyTimes(story.model)).best(2)
    #expect(best.map(\.count) == [1, 1])
    #expect(best.map(\.lacksSpeaker) == [false, true])
  }

  @Test(arguments: 0..<120)
  func `slots agree with trying every minute`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let story = try SchoolStory.randomWeek(using: &random)
    let wish = try #require(SlotWish.random(from: monday, using: &random))
    let times = BusyTimes(story.model)
    let finder = SlotFinder(wish, in: times)
    var fewest: Int?
    for day in wish.days {
      for start in wish.hours.start...(wish.hours.end - wish.minutes) {
        let span = try #require(TimeSpan(from: start, to: start + wish.minutes))
        let clashes = times.clashes(
          on: day, at: span, people: wish.people, speakers: wish.speakers, besides: wish.session)
        fewest = min(fewest ?? .max, clashes.count)
        if let slot = finder.counts.first(where: { $0.day == day && $0.span == span }) {
          #expect(slot.count == clashes.count)
          #expect(slot.lacksSpeaker == clashes.contains(where: \.isSpeaker))
        }
      }
    }
    #expect(finder.counts.first?.count == fewest)
    #expect(finder.counts == finder.counts.sorted(by: SlotCount.comesFirst))
    for (place, slot) in finder.best(50).enumerated() {
      let others = finder.best(50).prefix(place)
      #expect(!others.contains { $0.day == slot.day && $0.span.overlaps(slot.span) })
    }
  }

  @Test func `two hundred teachers over four weeks are quick`() throws {
    var random = SeededGenerator(seed: 7)
    var story = try SchoolStory(teachers: 200)
    for number in 0..<200 {
      try story.add(
        Timetable(
          person: SchoolStory.teacher(number), hours: Timetable.randomHours(24, using: &random)))
    }
    let wish = try #require(
      SlotWish(
        minutes: 90, from: monday, to: monday.adding(days: 27),
        people: (0..<200).map(SchoolStory.teacher)))
    let times = BusyTimes(story.model)
    let clock = ContinuousClock()
    let taken = clock.measure { #expect(SlotFinder(wish, in: times).best(12).count == 12) }
    // Far more than it takes, since tests run without optimisation beside others.
    #expect(taken < .seconds(5), "\(taken)")
  }
}
