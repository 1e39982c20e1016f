import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct HardActivitiesTests {
  private func tally(_ name: String, _ right: Int, of teachers: Int) -> ActivityTally {
    ActivityTally(
      activity: Samples.activity(name), lesson: Samples.files, teachers: teachers, right: right)
  }

  @Test(arguments: [(2, 3, true), (4, 5, false), (3, 4, true), (0, 2, false), (799, 1000, true)])
  func `hard is less than 80 percent right at the first try, of three teachers or more`(
    right: Int, teachers: Int, isHard: Bool
  ) {
    #expect(HardActivities([tally("a", right, of: teachers)]).tallies.isEmpty == !isHard)
  }

  @Test func `a school may choose its own bounds`() {
    var thresholds = HelpThresholds()
    thresholds.hardBelowPercent = 50
    thresholds.hardTeachers = 5
    let all = [tally("a", 2, of: 4), tally("b", 2, of: 5), tally("c", 3, of: 5)]
    #expect(
      HardActivities(all, thresholds: thresholds).tallies.map(\.activity.text) == ["b"])
  }

  @Test func `the hardest comes first, of equal ones the one met by most`() {
    let all = [
      tally("c", 1, of: 4), tally("a", 2, of: 4), tally("b", 4, of: 8), tally("d", 0, of: 3),
    ]
    #expect(HardActivities(all).tallies.map(\.activity.text) == ["d", "c", "b", "a"])
  }

  @Test func `a report has no group smaller than it allows`() {
    let all = HardActivities([tally("a", 1, of: 4), tally("b", 1, of: 5)])
    #expect(all.metByAtLeast(5).tallies.map(\.activity.text) == ["b"])
  }

  private func day(
    _ number: Int, opening: Bool?, right: Int = 0, _ wrong: String...
  ) -> PracticeDay {
    var day = PracticeDay(
      activity: Samples.activity("a"), lesson: Samples.files, question: nil,
      day: Day(number: number))
    day.opening = opening
    day.right = right
    day.wrong = wrong.map { WrongAnswer(.text($0)) }
    return day
  }

  private let p1 = Samples.person(1)
  private let p2 = Samples.person(2)
  private let p3 = Samples.person(3)

  @Test func `the commonest answer is the one that most people gave, not the most often given`() {
    let hard = HardActivity(
      tally("a", 0, of: 3),
      days: [
        (p1, day(1, opening: false, "x", "y")), (p1, day(2, opening: nil, right: 1, "x")),
        (p2, day(1, opening: false, "Y ")), (p3, day(1, opening: true, right: 1)),
      ])
    #expect(hard.answers.map(\.people) == [[p1, p2], [p1]])
    #expect(hard.answers.first?.answer == .text("y"))
    #expect(hard.stillOpen == [p2])
    #expect(hard.gotSince == [p1])
  }

  @Test func `two ids of one person are one teacher, with the earliest first try`() throws {
    var author = try Samples.author()
    let same = SamePerson(person: p1, other: p2)
    let model = TrainingModel([
      try author.revision(of: try Samples.entity("same-one-1"), same, at: Samples.clock())
    ])
    let hard = HardActivity(
      tally("a", 1, of: 2),
      days: [(p1, day(2, opening: true, right: 1)), (p2, day(1, opening: false, "x"))],
      identities: model.identities)
    #expect(hard.gotSince == [p1])
    #expect(hard.answers.map(\.people) == [[p1]])
  }
}
