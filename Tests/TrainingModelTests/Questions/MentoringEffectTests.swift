import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct MentoringEffectTests {
  private let day = Day(number: 20_000)

  private func practice(_ offset: Int, right: Int, of tries: Int, at name: String = "a")
    -> PracticeDay
  {
    var one = PracticeDay(
      activity: Samples.activity(name), lesson: Samples.files, question: nil,
      day: day.adding(days: offset))
    one.tries = tries
    one.right = right
    one.firstTries = tries
    one.firstRight = right
    return one
  }

  private func effect(
    about: Difficulty? = nil, _ days: [PracticeDay], completions: [LessonID: Day] = [:]
  ) throws -> MentoringEffect {
    var author = try Samples.author()
    let id = try Samples.entity("mentoring-1")
    let text = MentoringText(
      teacher: Samples.person(2), fact: id, trigger: about, observed: "x")
    let model = TrainingModel([
      try author.revision(of: id, text, about: Samples.person(2), at: Samples.clock())
    ])
    let entry = try #require(model.entry(id, of: MentoringText.self))
    return MentoringEffect(
      of: entry, on: day, practice: PracticeRecord(days: days, completions: completions))
  }

  @Test func `more are right at the first try than before`() throws {
    let effect = try effect([practice(-3, right: 1, of: 4), practice(5, right: 3, of: 4)])
    #expect(effect.change == .more)
    #expect(effect.before.firstTryPercent == 25)
    #expect(effect.after.firstTryPercent == 75)
  }

  @Test(arguments: [(5, MentoringEffect.Change.same), (6, .more), (4, .less)])
  func `a difference of less than ten points is none`(
    right: Int, change: MentoringEffect.Change
  ) throws {
    #expect(
      try effect([practice(0, right: 5, of: 10), practice(1, right: right, of: 10)]).change
        == change)
  }

  @Test func `the record's own day is before, and what lies four weeks away is not looked at`()
    throws
  {
    let effect = try effect([
      practice(-28, right: 9, of: 9), practice(-27, right: 1, of: 2), practice(0, right: 1, of: 2),
      practice(1, right: 2, of: 2), practice(28, right: 2, of: 2), practice(29, right: 0, of: 9),
    ])
    #expect(effect.before.tries == 4)
    #expect(effect.after.tries == 4)
  }

  @Test func `too little on either side is not enough to tell`() throws {
    #expect(try effect([practice(0, right: 1, of: 5)]).change == .unknown(.nothingAfter))
    #expect(
      try effect([practice(0, right: 1, of: 2), practice(1, right: 3, of: 3)]).change
        == .unknown(.littleBefore))
    #expect(
      try effect([practice(0, right: 1, of: 3), practice(1, right: 2, of: 2)]).change
        == .unknown(.littleAfter))
  }

  @Test func `about one activity it is asked whether it was got right`() throws {
    let about = Difficulty.activity(Samples.files, Samples.activity("a"))
    #expect(
      try effect(about: about, [practice(0, right: 0, of: 1), practice(1, right: 1, of: 1)])
        .change == .more)
    #expect(
      try effect(
        about: about, [practice(0, right: 0, of: 1), practice(1, right: 1, of: 1, at: "b")]
      )
      .change == .unknown(.nothingAfter))
  }

  @Test func `completed lessons count on the side where they were completed`() throws {
    let effect = try effect(
      about: .lesson(Samples.files), [],
      completions: [Samples.files: day.adding(days: 3), Samples.mail: day.adding(days: -3)])
    #expect(effect.before.lessonsCompleted == 0)
    #expect(effect.after.lessonsCompleted == 1)
  }

  @Test func `counts name every way it went once`() throws {
    let effects = MentoringEffects([
      try effect([practice(-3, right: 1, of: 4), practice(5, right: 3, of: 4)]),
      try effect([practice(-3, right: 3, of: 4), practice(5, right: 1, of: 4)]),
      try effect([]),
    ])
    let counts = effects.counts
    #expect(
      (counts.records, counts.more, counts.same, counts.less, counts.unknown) == (3, 1, 0, 1, 1))
  }
}
