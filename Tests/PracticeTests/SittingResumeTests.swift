import Curriculum
import LearningRecord
import Testing

@testable import Practice

/// After a power cut: one Enter to the very question.
struct SittingResumeTests {
  private func single(_ name: String) throws -> Question {
    try Sample.question(
      name, Sample.single(["a.docx", "Soal.docx", "c.docx"], right: 1), hints: ["Bayangkan."])
  }

  private func matching() throws -> Question {
    try Sample.question(
      "apps.match", Sample.matching(["x1", "y2", "z3"], [("a", 1), ("b", 0), ("c", 2)]))
  }

  /// The sitting that goes on after what `drive` recorded.
  private func resumed(_ drive: Drive, _ questions: [Question]) throws -> Drive {
    try #require(
      try Drive(resuming: drive.recorded, lesson: try Sample.lesson(of: questions), seed: 1))
  }

  @Test func `resuming lands on the question with its hints and tries`() throws {
    let questions = [try single("one"), try single("two")]
    var drive = try Drive(questions)
    drive.type("2", "", "1", "p")
    var later = try resumed(drive, questions)
    #expect(later.message == .resumed)
    #expect(later.activity == "two")
    #expect(later.view?.hints.count == 1)
    later.type("3")
    #expect(later.attempts.map(\.number) == [2])
    #expect(later.attempts.map(\.hints) == [1])
    #expect(later.feedback?.misses == 2)
  }

  @Test func `resuming in the middle of a matching keeps its rows`() throws {
    let questions = [try matching()]
    var drive = try Drive(questions)
    drive.type("b")
    var later = try resumed(drive, questions)
    #expect(later.view?.prompt?.rows == [[1], [], []])
    #expect(later.view?.prompt?.asked == 1)
    later.type("a", "c")
    #expect(later.view?.ending == .right)
  }

  @Test func `resuming after a miss keeps the right rows`() throws {
    let questions = [try matching()]
    var drive = try Drive(questions)
    drive.type("1b 2c 3a")
    let later = try resumed(drive, questions)
    #expect(later.view?.prompt?.kept == [0])
    #expect(later.view?.prompt?.asked == 1)
  }

  @Test func `resuming after a right answer shows it, and Enter goes on`() throws {
    let questions = [try single("one"), try single("two")]
    var drive = try Drive(questions)
    drive.type("2")
    var later = try resumed(drive, questions)
    #expect(later.activity == "one")
    #expect(later.view?.ending == .right)
    later.type("")
    #expect(later.activity == "two")
  }

  @Test func `a cut between the third miss and the worked answer still shows it`() throws {
    let questions = [try single("one")]
    var drive = try Drive(questions)
    drive.type("1", "3", "1")
    let lesson = try Sample.lesson(of: questions)
    let later = try #require(
      try Drive(resuming: drive.recorded.dropLast(), lesson: lesson, seed: 1))
    #expect(later.view?.worked?.right == .options([1]))
    #expect(later.recorded.contains { if case .solutionShown = $0 { true } else { false } })
  }

  @Test func `what was postponed still comes back at the end`() throws {
    let questions = [try single("one"), try single("two")]
    var drive = try Drive(questions)
    drive.type("n")
    var later = try resumed(drive, questions)
    #expect(later.activity == "two")
    later.type("2", "")
    #expect(later.activity == "one")
    var again = try resumed(later.after(drive), questions)
    #expect(again.activity == "one")
    again.type("n")
    #expect(again.sitting.isOver)
  }

  @Test func `a cut right after later leaves the question behind`() throws {
    let questions = [try single("one"), try single("two")]
    var drive = try Drive(questions)
    drive.type("n")
    let lesson = try Sample.lesson(of: questions)
    let later = try #require(
      try Drive(resuming: drive.recorded.dropLast(), lesson: lesson, seed: 1))
    #expect(later.activity == "two")
  }

  @Test func `a lesson that was completed or never opened has no place`() throws {
    var drive = try Drive([try single("one")])
    let lesson = try Sample.lessonID()
    #expect(ResumePlace(of: lesson, in: []) == nil)
    #expect(ResumePlace(of: lesson, in: drive.recorded) != nil)
    let other = try #require(LessonID("laptop.other"))
    #expect(ResumePlace(of: other, in: drive.recorded) == nil)
    drive.type("2", "")
    #expect(ResumePlace(of: lesson, in: drive.recorded) == nil)
  }

  @Test func `opening a lesson again begins it anew`() throws {
    let questions = [try single("one")]
    var drive = try Drive(questions)
    drive.type("1", "3")
    drive.sitting = Practice.Sitting(
      try Sample.lesson(of: questions), as: try Sample.lessonID(), seed: 1)
    drive.send(.start)
    let later = try resumed(drive, questions)
    #expect(later.sitting.standings["one"]?.misses ?? 0 == 0)
  }

  @Test func `a copy of another person's events counts like one's own`() throws {
    let questions = [try single("one"), try single("two")]
    var drive = try Drive(questions)
    drive.type("2", "")
    let writer = try #require(WriterID("writer-0001"))
    let copies = drive.recorded.map {
      EventBody.adopted(original: EventID(writer: writer, sequence: 1), $0)
    }
    let lesson = try Sample.lesson(of: questions)
    #expect(try Drive(resuming: copies, lesson: lesson, seed: 1)?.activity == "two")
  }

  @Test func `answers to a question that has changed since do no harm`() throws {
    var drive = try Drive([try matching(), try single("two")])
    drive.type("1b 2a")
    let changed = try Sample.question("apps.match", Sample.matching(["x1"], [("a", 0)]))
    var later = try #require(
      try Drive(
        resuming: drive.recorded, lesson: try Sample.lesson(of: [changed]), seed: 1))
    #expect(later.view?.prompt?.rows == [[]])
    later.type("a")
    #expect(later.view?.ending == .right)
  }

  @Test func `a step that is gone resumes where the lesson still knows it`() throws {
    var drive = try Drive([try single("one"), try single("two"), try single("three")])
    drive.type("2", "", "2", "")
    let lesson = try Sample.lesson(of: [try single("one"), try single("two")])
    let later = try Drive(resuming: drive.recorded, lesson: lesson, seed: 1)
    #expect(later?.activity == "two")
  }
}

extension Drive {
  /// This drive with everything that `before` recorded ahead of it.
  fileprivate func after(_ before: Drive) -> Drive {
    var whole = self
    whole.effects = before.effects + effects
    return whole
  }
}

extension [ActivityID: Standing] {
  fileprivate subscript(name: String) -> Standing? { ActivityID(name).flatMap { self[$0] } }
}
