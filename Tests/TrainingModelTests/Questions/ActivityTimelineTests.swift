import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct ActivityTimelineTests {
  @Test func `everything done at an activity is there in order, the newest activity first`() {
    var story = Story()
    story.answer("path", .wrong)
    story.answer("mean", .wrong)
    story.showHint("mean")
    story.ask("mean", "jumlah, bukan rata-rata?")
    story.tell(.sittingEnded(lesson: nil))
    let timelines = ActivityTimeline.all(in: story.history)
    #expect(timelines.map(\.activity.text) == ["mean", "path"])
    #expect(
      timelines[0].moments.map(\.body.kind) == ["answered", "hint-shown", "help-requested"])
  }

  @Test func `a copied event shows what was copied`() {
    var story = Story()
    var colleague = Story(writer: Samples.writer(51))
    colleague.answer("path", .wrong)
    for event in colleague.events { story.tell(.adopted(original: event.id, event.body)) }
    #expect(
      ActivityTimeline.all(in: story.history).map { $0.moments.map(\.body.kind) } == [["answered"]])
  }
}
