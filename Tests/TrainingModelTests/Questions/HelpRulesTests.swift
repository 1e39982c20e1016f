import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct HelpRulesTests {
  private var story = Story()

  // Asked for help.

  @Test mutating func `asking calls for help, with the sentence`() {
    let request = story.ask("path", "alamat yang mana?")
    #expect(
      story.signals == [
        HelpSignal(
          difficulty: .activity(Samples.files, Samples.activity("path")),
          reason: .asked(sentence: "alamat yang mana?"), evidence: [request],
          sinceMilliseconds: Story.start + 60_000)
      ])
  }

  @Test mutating func `getting it right later without help settles the request`() {
    story.ask("path")
    story.answer("path", .right, hints: 1)
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `getting it right after the worked answer does not settle the request`() {
    story.ask("path")
    story.answer("path", .right, followsSolution: true)
    #expect(story.reasons == [.asked(sentence: "")])
  }

  @Test mutating func `what was right before the request does not settle it`() {
    story.answer("path", .right)
    story.ask("path")
    #expect(story.reasons == [.asked(sentence: "")])
  }

  @Test mutating func `a request that was taken back is none`() {
    let request = story.ask("path")
    story.tell(.helpWithdrawn(request: request))
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `finishing the lesson settles a request about all of it`() {
    story.ask(nil)
    #expect(story.signals.map(\.difficulty) == [.lesson(Samples.files)])
    story.tell(.lessonCompleted(Samples.files))
    #expect(story.reasons.isEmpty)
  }

  // The worked answer was shown, and the variant was not got either.

  @Test mutating func `a variant not got after the worked answer calls for help`() {
    story.answer("mean", .wrong)
    story.showSolution("mean")
    story.answer("mean", .wrong, followsSolution: true)
    #expect(story.reasons == [.notGotAfterSolution(tries: 1)])
  }

  @Test mutating func `the worked answer alone does not call for help`() {
    story.answer("mean", .wrong)
    story.answer("mean", .wrong)
    story.answer("mean", .wrong)
    story.showSolution("mean")
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `a variant that was got in the end does not call for help`() {
    story.showSolution("mean")
    story.answer("mean", .wrong, followsSolution: true)
    story.answer("mean", .right, followsSolution: true)
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `hints and tries that could not be checked never count as wrong`() {
    story.showSolution("mean")
    story.showHint("mean")
    story.showHint("mean")
    story.answer("mean", .unchecked, followsSolution: true)
    story.answer("mean", .right, hints: 2, followsSolution: true)
    #expect(story.reasons.isEmpty)
  }

  // The same activity not got in several sittings.

  @Test mutating func `three sittings without getting it call for help`() {
    story.answer("path", .wrong)
    story.sleep()
    story.answer("path", .wrong)
    story.answer("path", .wrong)
    story.sleep()
    #expect(story.reasons.isEmpty)
    story.answer("path", .wrong)
    #expect(story.reasons == [.notGotInSittings(3)])
    #expect(story.signals[0].evidence.count == 4)
    #expect(story.signals[0].sinceMilliseconds == Story.start + 60_000)
  }

  @Test mutating func `three wrong tries in one sitting are one sitting`() {
    for _ in 0..<5 { story.answer("path", .wrong) }
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `sittings with hints and unchecked tries only do not count`() {
    for _ in 0..<4 {
      story.showHint("path")
      story.answer("path", .unchecked)
      story.sleep()
    }
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `completed work is not shown as needing help`() {
    for _ in 0..<4 {
      story.answer("path", .wrong)
      story.sleep()
    }
    story.answer("path", .wrong)
    story.answer("path", .right, hints: 2)
    story.tell(.lessonCompleted(Samples.files))
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `a slip in the sitting where it was got is not a sitting without it`() {
    story.answer("path", .right)
    story.answer("path", .wrong)
    story.sleep()
    story.answer("path", .wrong)
    story.sleep()
    story.answer("path", .wrong)
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `attempts copied from a colleague's record are one sitting, not one each`() {
    var colleague = Story(writer: Samples.writer(51))
    for _ in 0..<4 { colleague.answer("path", .wrong) }
    for event in colleague.events { story.tell(.adopted(original: event.id, event.body)) }
    #expect(story.reasons.isEmpty)
  }

  @Test mutating func `a school may choose its own number of sittings`() {
    story.answer("path", .wrong)
    story.sleep()
    story.answer("path", .wrong)
    var thresholds = HelpThresholds()
    thresholds.sittingsNotGot = 2
    #expect(HelpRules(story.history, thresholds: thresholds).signals.count == 1)
  }

  @Test mutating func `what somebody else did on this laptop is no reason`() {
    var ids: [EventID] = []
    for _ in 0..<3 {
      ids.append(story.answer("path", .wrong))
      story.sleep()
    }
    ids.append(story.ask("path"))
    #expect(story.reasons.count == 2)
    story.tell(.disowned(ids))
    #expect(story.reasons.isEmpty)
  }
}
