import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct TeacherStandingTests {
  private let person = Samples.person(1)

  private func standing(of story: Story) -> TeacherStanding {
    TeacherStanding(person: person, history: story.history, newestFileMilliseconds: 5)
  }

  /// A story with every kind of signal.
  private func manySignals() -> Story {
    var story = Story()
    story.take(Samples.files, right: 4, of: 4)
    story.take(Samples.typing, right: 3, of: 4)
    story.take(Samples.power, right: 2, of: 4)
    story.ask("path", "alamat yang mana?")
    story.showSolution("mean")
    story.answer("mean", .wrong, followsSolution: true)
    for _ in 0..<3 {
      story.answer("sum", .wrong)
      story.sleep()
    }
    return story
  }

  @Test func `a summary line reads back as the standing it was made of`() throws {
    let standing = standing(of: manySignals())
    #expect(Set(standing.signals.map(\.rule)) == Set(HelpRule.allCases))
    let line = standing.summaryLine(name: "Bu Contoh", includingRequests: true)
    #expect(line.hasPrefix(#"{"t":"summary","name":"Bu Contoh","upTo":{"#))
    let summary = TeacherStanding.summary(line: line, of: person, fileMilliseconds: 5)
    #expect(summary?.name == "Bu Contoh")
    #expect(summary?.standing == standing)
  }

  @Test func `a summary alone does not tell what the teacher asked`() {
    let line = standing(of: manySignals()).summaryLine(name: "A", includingRequests: false)
    #expect(!line.contains("alamat yang mana?"))
    #expect(!line.contains("asked"))
  }

  @Test func `a line that is no summary is none`() {
    for line in ["", "{}", #"{"t":"event"}"#, #"{"t":"summary","name":"A","upTo":{"x":1}}"#] {
      #expect(TeacherStanding.summary(line: line, of: person, fileMilliseconds: 1) == nil)
    }
  }

  @Test func `where events are missing the summary knows better`() {
    var story = manySignals()
    let old = standing(of: story)
    story.answer("path", .right)
    story.answer("mean", .right)
    story.tell(.lessonCompleted(Samples.files))
    let new = standing(of: story)
    #expect(old.signals.count > new.signals.count)
    let combined = old.completed(by: new, eventCount: story.events.count - 5)
    #expect(combined.signals == new.signals)
    #expect(combined.lessons[Samples.files]?.status == .completed)
  }

  @Test func `where no event is missing the events decide, and lessons never go back`() {
    var story = manySignals()
    story.tell(.lessonCompleted(Samples.files))
    let old = standing(of: story)
    story.answer("path", .right)
    let new = standing(of: story)
    let combined = new.completed(by: old, eventCount: story.events.count)
    #expect(combined.signals == new.signals)
    #expect(new.completed(by: nil, eventCount: 0) == new)
    let fresh = TeacherStanding(person: person).completed(by: old, eventCount: 0)
    #expect(fresh == old)
  }
}
