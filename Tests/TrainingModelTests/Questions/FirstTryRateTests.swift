import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct FirstTryRateTests {
  private var story = Story()

  @Test mutating func `a rate falling over the last three lessons calls for help`() {
    story.take(Samples.files, right: 4, of: 4)
    story.take(Samples.typing, right: 3, of: 4)
    #expect(story.reasons.isEmpty)
    story.take(Samples.power, right: 2, of: 4)
    #expect(
      story.reasons == [
        .firstTryRateFalling([
          .init(lesson: Samples.files, right: 4, tried: 4),
          .init(lesson: Samples.typing, right: 3, tried: 4),
          .init(lesson: Samples.power, right: 2, tried: 4),
        ])
      ])
    #expect(story.signals[0].difficulty == .recentLessons)
    #expect(story.signals[0].evidence.count == 3)
  }

  @Test mutating func `a better lesson after that ends it`() {
    story.take(Samples.files, right: 4, of: 4)
    story.take(Samples.typing, right: 3, of: 4)
    story.take(Samples.power, right: 2, of: 4)
    story.take(Samples.mail, right: 3, of: 4)
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `a rate that stays the same is not falling`() {
    story.take(Samples.files, right: 2, of: 4)
    story.take(Samples.typing, right: 1, of: 4)
    story.take(Samples.power, right: 1, of: 4)
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `a fall among good lessons is no need for help`() {
    story.take(Samples.files, right: 10, of: 10)
    story.take(Samples.typing, right: 9, of: 10)
    story.take(Samples.power, right: 8, of: 10)
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `a lesson with few first tries says nothing`() {
    story.take(Samples.files, right: 4, of: 4)
    story.take(Samples.typing, right: 3, of: 4)
    story.take(Samples.power, right: 0, of: 2)
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `only the first try counts, and a hint does not spoil it`() {
    story.take(Samples.files, right: 4, of: 4)
    story.take(Samples.typing, right: 3, of: 4)
    story.lesson = Samples.power
    for number in 0..<4 {
      story.showHint("power.q\(number)")
      story.answer("power.q\(number)", .unchecked, hints: 1)
      story.answer("power.q\(number)", .right, hints: 1)
      story.answer("power.q\(number)", .wrong)
    }
    #expect(story.reasons.isEmpty)
  }
}
