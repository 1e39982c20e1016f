import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct HelpNeedsTests {
  private func standing(_ number: Int, _ tell: (inout Story) -> Void) -> TeacherStanding {
    var story = Story(writer: Samples.writer(number))
    tell(&story)
    return TeacherStanding(
      person: Samples.person(number), history: story.history, newestFileMilliseconds: nil)
  }

  private func needsMean(_ story: inout Story) {
    story.showSolution("mean")
    story.answer("mean", .wrong, followsSolution: true)
  }

  private func handled(
    _ difficulty: Difficulty, of teacher: PersonID, upTo: [WriterID: Int]
  ) throws -> TrainingModel {
    var mentor = try Samples.author()
    let mark = Handled(teacher: teacher, difficulty: difficulty, upTo: upTo)
    return TrainingModel([
      try mentor.revision(
        of: mark.entity(in: Samples.school), mark, about: teacher, at: Samples.clock())
    ])
  }

  private let nothing = Care(TrainingModel())

  @Test func `teachers with the same difficulty are one group, requests come first`() {
    let standings = [
      standing(1) { needsMean(&$0) }, standing(2) { $0.ask("path", "yang mana?") },
      standing(3) { needsMean(&$0) }, standing(4) { $0.answer("path", .right) },
    ]
    let groups = HelpNeeds(standings, care: nothing).groups
    #expect(groups.map(\.rule) == [.asked, .notGotAfterSolution])
    #expect(
      groups.map { $0.needs.map(\.person) } == [
        [Samples.person(2)], [Samples.person(1), Samples.person(3)],
      ])
  }

  @Test func `somebody with several reasons for one difficulty is named once`() {
    let both = standing(1) {
      needsMean(&$0)
      $0.ask("mean")
    }
    let needs = HelpNeeds([both], care: nothing).needs
    #expect(needs.map(\.rule) == [.asked])
    #expect(needs.first?.signals.map(\.rule) == [.asked, .notGotAfterSolution])
  }

  @Test func `what a mentor marked as handled is out of the list until something newer comes`()
    throws
  {
    let teacher = Samples.person(1)
    var story = Story(writer: Samples.writer(1))
    needsMean(&story)
    func needs(_ model: TrainingModel) -> [HelpNeed] {
      let standing = TeacherStanding(
        person: teacher, history: story.history, newestFileMilliseconds: nil)
      return HelpNeeds([standing], care: Care(model)).needs
    }
    let difficulty = try #require(needs(TrainingModel()).first?.difficulty)
    let mark = try handled(difficulty, of: teacher, upTo: story.history.overview.upTo)
    #expect(needs(mark).isEmpty)
    #expect(
      try needs(handled(difficulty, of: Samples.person(2), upTo: [story.writer: 99])).count == 1)
    #expect(try needs(handled(.recentLessons, of: teacher, upTo: [story.writer: 99])).count == 1)
    story.answer("mean", .wrong, followsSolution: true)
    #expect(needs(mark).count == 1)
  }

  @Test func `a reply settles the request it answers and no other`() throws {
    var story = Story(writer: Samples.writer(1))
    let request = story.ask("path", "yang mana?")
    var mentor = try Samples.author(2)
    let reply = Reply(teacher: Samples.person(1), request: request, text: "Yang kedua")
    let model = TrainingModel([
      try mentor.revision(
        of: Samples.entity("balasan-1"), reply, about: Samples.person(1), at: Samples.clock())
    ])
    func needs() -> [HelpNeed] {
      let standing = TeacherStanding(
        person: Samples.person(1), history: story.history, newestFileMilliseconds: nil)
      return HelpNeeds([standing], care: Care(model)).needs
    }
    #expect(needs().isEmpty)
    let again = story.ask("path", "masih bingung")
    #expect(needs().map(\.requests) == [[again]])
  }
}
