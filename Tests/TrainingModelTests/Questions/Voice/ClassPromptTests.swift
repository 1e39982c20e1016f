import Curriculum
import Testing
import TrainingModel

struct ClassPromptTests {
  private let day: Day
  private let occasion: ClassOccasion

  init() throws {
    day = try #require(Day("2026-11-23"))
    occasion = ClassOccasion(
      subject: .lesson(try #require(LessonID("laptop.files"))), day: day, plan: "folder kelas")
  }

  private func isAsked(
    after days: Int, standing: ClassPrompt.Standing? = nil
  ) -> Bool {
    let standings = standing.map { [occasion.subject.name: $0] } ?? [:]
    return ClassPrompt.next(
      among: [occasion], standings: standings, today: day.adding(days: days)) != nil
  }

  @Test func `it is asked a few days after, not at once and not after a month`() {
    #expect((0...40).filter { isAsked(after: $0) } == Array(3...30))
  }

  @Test func `what is settled is never asked again`() {
    #expect(!(0...60).contains { isAsked(after: $0, standing: .init(askFrom: nil)) })
  }

  @Test func `not now asks once more after a week, then leaves it`() {
    let once = ClassPrompt.postponed(nil, today: day.adding(days: 5))
    #expect((0...60).filter { isAsked(after: $0, standing: once) } == Array(12...37))
    let twice = ClassPrompt.postponed(once, today: day.adding(days: 12))
    #expect(!(0...60).contains { isAsked(after: $0, standing: twice) })
  }

  @Test func `of several the newest is asked about`() throws {
    let older = ClassOccasion(
      subject: .lesson(try #require(LessonID("laptop.power"))), day: day.adding(days: -4))
    let next = ClassPrompt.next(
      among: [older, occasion], standings: [:], today: day.adding(days: 3))
    #expect(next == occasion)
    let before = ClassPrompt.next(
      among: [older, occasion], standings: [:], today: day.adding(days: 2))
    #expect(before == older)
  }
}
