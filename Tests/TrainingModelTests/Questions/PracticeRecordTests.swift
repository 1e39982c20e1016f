import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct PracticeRecordTests {
  private func record(_ story: Story) -> PracticeRecord {
    PracticeRecord(story.history, timeZone: .western)
  }

  @Test func `days count tries, right ones and first tries`() throws {
    var story = Story()
    story.answer("a", .wrong)
    story.answer("a", .unchecked)
    story.answer("a", .right)
    story.sleep()
    story.answer("a", .right)
    let days = record(story).days
    #expect(days.map(\.tries) == [2, 1])
    #expect(days.map(\.right) == [1, 1])
    #expect(days.map(\.opening) == [false, nil])
    #expect(days.map(\.wrong.count) == [1, 0])
    #expect(days[1].day == days[0].day.adding(days: 1))
  }

  @Test func `a first answer after the worked one is no first try`() {
    var story = Story()
    story.answer("a", .right, followsSolution: true)
    let day = record(story).days.first
    #expect(day?.opening == nil)
    #expect(day?.firstTries == 0)
    #expect(day?.right == 0)
  }

  @Test func `an exercise is one activity in a lesson and outside of it`() throws {
    let exercise = Samples.activity("folders/class-tree")
    let performance = Performance(
      exercise: exercise, reasons: ["folder-missing"], told: ["Folder IPA belum ada."],
      work: "Kelas 7")
    var story = Story()
    story.tell(
      .answered(
        Attempt(
          lesson: Samples.files, step: Samples.formed(StepID("step")),
          activity: Samples.activity("files.tree"), answer: .performed(performance),
          verdict: .wrong, number: 1)))
    story.tell(
      .practised(FreePractice(performance: performance, verdict: .right, number: 1)))
    let days = record(story).days
    #expect(days.map(\.activity) == [exercise, exercise])
    #expect(days.map(\.lesson) == [nil, Samples.files])
    #expect(days.map(\.opening) == [nil, false])
    #expect(days[1].question == Samples.activity("files.tree"))
    #expect(days[1].concerns(.activity(Samples.files, Samples.activity("files.tree"))))
    #expect(!days[0].concerns(.lesson(Samples.files)))
  }

  @Test func `a copied event counts once`() {
    var story = Story()
    let original = EventID(writer: Samples.writer(9), sequence: 4)
    let body = EventBody.practised(
      FreePractice(
        performance: Performance(exercise: Samples.activity("keys/a")), verdict: .wrong, number: 1))
    story.tell(.adopted(original: original, body))
    story.tell(.adopted(original: original, body))
    #expect(record(story).days.map(\.tries) == [1])
  }

  @Test func `wrong answers are kept once each, and not without end`() {
    var story = Story()
    for text in ["=SUM(A1)", "=sum(a1) ", "b", "c", "d", "e", "f", "g"] {
      story.tell(
        .answered(
          Attempt(
            lesson: Samples.files, step: Samples.formed(StepID("step")),
            activity: Samples.activity("a"), answer: .text(text), verdict: .wrong, number: 1)))
    }
    let wrong = record(story).days[0].wrong
    #expect(wrong.count == 6)
    #expect(wrong[0] == WrongAnswer(.text("=SUM(A1)"), tries: 2))
  }

  @Test func `a completed lesson has its first day`() {
    var story = Story()
    story.tell(.lessonOpened(Samples.files))
    story.tell(.lessonCompleted(Samples.files))
    let first = record(story).completions[Samples.files]
    story.sleep()
    story.tell(.lessonCompleted(Samples.files))
    #expect(first != nil)
    #expect(record(story).completions == [Samples.files: first])
  }

  @Test(arguments: [
    Answer.text("a \"b\""), .options([0, 2]), .inputs([.text("a"), .options([1])]),
    .rows([[0], []]), .ticked([1]),
    .performed(
      Performance(
        exercise: Samples.activity("keys/a"), reasons: ["slow"], told: ["pelan"], work: "abc")),
  ])
  func `a wrong answer is read as it was written`(answer: Answer) {
    let wrong = WrongAnswer(answer, tries: 3)
    #expect(WrongAnswer(json: wrong.json) == wrong)
  }
}
