import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct TeacherTimelineTests {
  private let teacher = Samples.person(2)

  @Test func `days come newest first, and what was tried in class first of its day`() throws {
    var author = try Samples.author()
    var story = Story()
    story.answer("a", .wrong)
    story.ask("a", "yang mana?")
    let day = SchoolTimeZone.western.day(atMilliseconds: Story.start)
    let application = ClassApplication(person: teacher, tried: "peta pikiran", day: day)
    let record = MentoringText(
      teacher: teacher, fact: try Samples.entity("fact-0001"), observed: "bingung")
    let model = TrainingModel([
      try author.revision(
        of: try Samples.entity("applied-1"), application, at: Samples.clock()),
      try author.revision(
        of: try Samples.entity("private-1"), PrivateApplication(application), about: teacher,
        at: Samples.clock()),
      try author.revision(
        of: try Samples.entity("record-1"), record, about: teacher,
        at: Samples.clock(3 * 24 * 60)),
    ])
    let timeline = TeacherTimeline(
      of: teacher, history: story.history, in: model, timeZone: .western)
    #expect(timeline.happenings.map(\.day) == timeline.happenings.map(\.day).sorted(by: >))
    let first = timeline.happenings.first?.kind
    #expect(first == .mentored(try Samples.entity("record-1"), observed: "bingung"))
    #expect(timeline.happenings[1].kind == .tried(application))
    #expect(timeline.happenings.count == 5)
    #expect(ClassApplications(of: teacher, in: model).all.map(\.isPrivate).contains(true))
    #expect(ClassApplications(of: Samples.person(3), in: model).all.isEmpty)
  }
}
