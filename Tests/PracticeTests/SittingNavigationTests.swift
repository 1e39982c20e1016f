import Curriculum
import LearningRecord
import Testing

@testable import Practice

/// Forward, back, later, out: the ways through a lesson.
struct SittingNavigationTests {
  private func best(
    hints: [String] = [], solution: String? = "Karena jelas.",
    attributes: (inout QuestionAttributes) -> Void = { _ in }
  ) throws -> Question {
    try Sample.question(
      "files.best", Sample.single(["a.docx", "Soal.docx", "c.docx"], right: 1), hints: hints,
      solution: solution, attributes: attributes)
  }
  private func second() throws -> Question {
    try Sample.question("files.second", .text(right: "folder"))
  }

  @Test func `later postpones a question, which comes back at the end, once`() throws {
    var drive = try Drive([try best(), try second()])
    drive.type("n")
    #expect(drive.activity == "files.second")
    drive.type("folder", "")
    #expect(drive.activity == "files.best")
    #expect(drive.message == .returned)
    drive.type("n")
    #expect(drive.summary?.comesBack.map(\.step.text) == ["step1"])
    #expect(drive.summary?.wentWell.map(\.step.text) == ["step2"])
    #expect(drive.sitting.isOver)
  }

  @Test func `later at the last question ends the lesson when nothing else waits`() throws {
    var drive = try Drive([try second(), try best()])
    drive.type("folder", "", "n")
    #expect(drive.summary?.comesBack.map(\.step.text) == ["step2"])
  }

  @Test func `back shows the earlier question with its answer, and Enter returns`() throws {
    var drive = try Drive([try best(), try second()])
    drive.type("2", "", "k")
    #expect(drive.activity == "files.best")
    #expect(drive.view?.ending == .right)
    #expect(drive.view?.prompt?.chosen == [1])
    #expect(drive.view?.awaits == .enter)
    drive.type("")
    #expect(drive.activity == "files.second")
  }

  @Test func `back at the very start says so`() throws {
    var drive = try Drive([try best()])
    drive.type("k")
    #expect(drive.message == .atStart)
    #expect(drive.activity == "files.best")
  }

  @Test(arguments: ["0", "o", "O", " 0 "])
  func `zero leaves, also when typed as a letter`(line: String) throws {
    var drive = try Drive([try best()])
    let effects = drive.type(line)
    let ended = EventBody.sittingEnded(lesson: try Sample.lessonID())
    #expect(effects == [.record(ended), .leave(.outside)])
    #expect(drive.sitting.isOver)
  }

  @Test func `m leaves to the menu`() throws {
    var drive = try Drive([try best()])
    #expect(drive.type("m").last == .leave(.menu))
  }

  @Test func `asking the mentor takes an optional sentence`() throws {
    var drive = try Drive([try best(), try second()])
    drive.type("t")
    #expect(drive.view?.awaits == .sentence)
    drive.type("alamat yang mana?")
    let lesson = try Sample.lessonID()
    let activity = try Sample.id("files.best")
    #expect(
      drive.recorded.last
        == .helpRequested(lesson: lesson, activity: activity, sentence: "alamat yang mana?"))
    #expect(drive.message == .helpRequested)
    drive.type("t", "")
    #expect(
      drive.recorded.last == .helpRequested(lesson: lesson, activity: activity, sentence: ""))
    #expect(drive.view?.awaits == .answer)
  }

  @Test func `asking the mentor can be taken back, and left`() throws {
    var drive = try Drive([try best()])
    drive.type("t", "k")
    #expect(drive.view?.awaits == .answer)
    #expect(drive.type("t", "0").last == .leave(.outside))
    #expect(!drive.recorded.contains { if case .helpRequested = $0 { true } else { false } })
  }

  @Test func `text alone goes on with Enter, and a pause parts it`() throws {
    let lesson = Sample.lesson([
      try Sample.step(
        "one", [Sample.text("A"), .text(.pause), Sample.text("B"), .question(try best())])
    ])
    var drive = try Drive(lesson)
    drive.send(.start)
    #expect(drive.view?.blocks == [.paragraph([.text("A")])])
    #expect(drive.view?.prompt == nil)
    drive.type("ya")
    #expect(drive.message == .pressEnter)
    drive.type("")
    #expect(drive.view?.earlier == [.paragraph([.text("A")])])
    #expect(drive.view?.blocks == [.paragraph([.text("B")])])
    #expect(drive.activity == "files.best")
  }

  @Test func `a step of very many pauses is opened in good time`() throws {
    let parts = (0..<20_000).flatMap { [Sample.text("\($0)"), .text(.pause)] }
    var drive = try Drive(Sample.lesson([try Sample.step("one", parts)]))
    drive.send(.start)
    drive.type("", "")
    #expect(drive.view?.blocks == [.paragraph([.text("2")])])
    #expect(drive.view?.earlier.count == 2)
  }

  @Test func `a clock that jumped gives no time, and stops nothing`() throws {
    var sitting = Practice.Sitting(
      try Sample.lesson(of: [try best(), try second()]), as: try Sample.lessonID(), seed: 1)
    _ = sitting.respond(to: .start, at: Moment(clockMilliseconds: 5_000))
    let back = sitting.respond(to: .typed("1"), at: Moment(clockMilliseconds: .min))
    #expect(back.recorded.attempts.map(\.milliseconds) == [nil])
    let ahead = sitting.respond(to: .typed("2"), at: Moment(clockMilliseconds: .max))
    #expect(ahead.recorded.attempts.map(\.milliseconds) == [nil])
  }

  @Test func `what was put off twice does not come a third time, whatever the way`() throws {
    var drive = try Drive([try best(), try second(), try Sample.question("three", .generic)])
    drive.type("n", "n", "", "")
    #expect(drive.activity == "files.best")
    drive.type("n")
    #expect(drive.activity == "files.second")
    // Back into the lesson, and forward through it once more.
    drive.type("k", "n", "n", "")
    #expect(drive.activity == "files.second")
  }
}
