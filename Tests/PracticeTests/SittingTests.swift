import Curriculum
import LearningRecord
import Testing

@testable import Practice

/// The rules of a sitting, as a teacher meets them.
struct SittingTests {
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

  @Test func `a lesson begins with its first step, recorded before it is shown`() throws {
    var drive = try Drive(try Sample.lesson(of: [try best()]))
    let effects = drive.send(.start)
    let step = try #require(StepID("step1"))
    let lesson = try Sample.lessonID()
    #expect(
      effects.prefix(2) == [
        .record(.lessonOpened(lesson)), .record(.stepReached(lesson: lesson, step: step, part: 0)),
      ])
    #expect(effects.count == 3)
    #expect(drive.view?.number == 1)
    #expect(drive.view?.count == 1)
    #expect(drive.view?.awaits == .answer)
  }

  @Test func `a right answer moves on to the next step`() throws {
    var drive = try Drive([try best(), try second()])
    drive.type("2")
    #expect(drive.feedback?.judgement.verdict == .right)
    #expect(drive.view?.awaits == .enter)
    drive.type("")
    #expect(drive.activity == "files.second")
    #expect(drive.view?.number == 2)
  }

  @Test func `an answer is recorded before its verdict is shown`() throws {
    var drive = try Drive([try best()])
    let effects = drive.type("2")
    guard case .record(.answered(let attempt)) = effects.first, case .show(let view) = effects.last
    else {
      Issue.record("expected a record, then a screen")
      return
    }
    #expect(attempt.answer == .options([1]))
    #expect(attempt.verdict == .right)
    #expect(attempt.milliseconds == 1_000)
    #expect(view.ending == .right)
    #expect(effects.count == 2)
  }

  @Test func `a wrong answer gets the reason for that very option and stays`() throws {
    var drive = try Drive([
      try best { $0.why = [1: "Tidak memberi tahu isi.", 3: "Lain."] }
    ])
    drive.type("1")
    #expect(drive.feedback?.reasons == ["Tidak memberi tahu isi."])
    #expect(drive.feedback?.offersHint == false)
    #expect(drive.view?.awaits == .answer)
    #expect(drive.view?.worked == nil)
  }

  @Test func `the second miss offers a hint, if one is left`() throws {
    var drive = try Drive([try best(hints: ["Bayangkan."])])
    drive.type("1", "3")
    #expect(drive.feedback?.offersHint == true)
    drive.type("p")
    #expect(drive.message == .hint(number: 1, total: 1))
    #expect(drive.view?.hints.count == 1)
    drive.type("p")
    #expect(drive.message == .noHintLeft(total: 1))
    #expect(drive.view?.hints.count == 1)
  }

  @Test func `the third miss shows the worked answer, then a variant in another order`() throws {
    var drive = try Drive([try best()])
    let before = try #require(drive.view?.prompt?.order)
    let effects = drive.type("1", "3", "1")
    #expect(effects.recorded.count == 2)
    #expect(drive.view?.worked?.right == .options([1]))
    #expect(drive.view?.prompt?.order == before)
    #expect(drive.view?.awaits == .enter)
    drive.type("")
    #expect(drive.message == .variant)
    #expect(drive.view?.worked == nil)
    #expect(drive.view?.prompt?.order != before)
  }

  @Test(arguments: ["Ketik `2`.", "Jawabannya nomor 2, yaitu Soal.docx"])
  func `options that the lesson names by number keep their numbers`(solution: String) throws {
    var drive = try Drive([try best(solution: solution)])
    drive.type("1", "3", "1", "")
    #expect(drive.message == .variant)
    #expect(drive.view?.prompt?.order == [0, 1, 2])
  }

  @Test func `right after the worked answer counts as with help`() throws {
    var drive = try Drive([try best()])
    drive.type("1", "3", "1", "")
    let order = try #require(drive.view?.prompt?.order)
    drive.type(String(try #require(order.firstIndex(of: 1)) + 1))
    #expect(drive.view?.ending == .withHelp)
    #expect(drive.attempts.map(\.followsSolution) == [false, false, false, true])
    #expect(drive.attempts.map(\.number) == [1, 2, 3, 4])
    drive.type("")
    #expect(drive.summary?.comesBack.map(\.step.text) == ["step1"])
    #expect(drive.summary?.wentWell.isEmpty == true)
  }

  @Test func `a second worked answer lets the lesson go on`() throws {
    var drive = try Drive([try second(), try best()])
    drive.type("x", "y", "z", "", "x", "y", "z")
    #expect(drive.message.map { if case .worked(_, false) = $0 { true } else { false } } == true)
    drive.type("")
    #expect(drive.activity == "files.best")
  }

  @Test func `Enter alone is never an attempt`() throws {
    var drive = try Drive([try best(), try second()])
    drive.type("", "   ")
    #expect(drive.message == .nothingTyped)
    #expect(drive.attempts.isEmpty)
    #expect(drive.activity == "files.best")
  }

  @Test func `a slip in form is told, never counted`() throws {
    var drive = try Drive([try best()])
    drive.type("1 3")
    #expect(drive.message == .slip(.severalForOne))
    drive.type("7")
    #expect(drive.message == .slip(.noSuchOption(typed: "7", count: 3)))
    #expect(drive.attempts.isEmpty)
  }

  @Test func `the keys are shown and change nothing`() throws {
    var drive = try Drive([try best()])
    let before = drive.sitting
    drive.type("?")
    #expect(drive.message == .keys)
    drive.type("")
    #expect(drive.sitting.standings == before.standings)
  }

  @Test func `the end is recorded before the summary is shown`() throws {
    var drive = try Drive([try best()])
    let effects = drive.type("2", "")
    let lesson = try Sample.lessonID()
    #expect(effects.first == .record(.lessonCompleted(lesson)))
    #expect(effects.count == 2)
    #expect(drive.summary?.wentWell.first?.heading == [.text("step1")])
  }

  @Test func `what will be tried at school is kept as a note, its text outside the events`() throws
  {
    var drive = try Drive([try best()])
    drive.type("2", "")
    let effects = drive.send(.reflection(" Folder kelas. "))
    guard case .keepNote(let name, let text) = effects.first else {
      Issue.record("expected a note first")
      return
    }
    #expect(text == "Folder kelas.")
    let reflected = EventBody.reflected(
      lesson: try Sample.lessonID(), activity: nil, note: name)
    let ended = EventBody.sittingEnded(lesson: try Sample.lessonID())
    #expect(effects.dropFirst() == [.record(reflected), .record(ended)])
    #expect(drive.send(.reflection("again")).isEmpty)
  }

  @Test func `nothing to try at school is no note`() throws {
    var drive = try Drive([try best()])
    drive.type("2", "")
    let ended = EventBody.sittingEnded(lesson: try Sample.lessonID())
    #expect(drive.send(.reflection("  ")) == [.record(ended)])
  }

  @Test func `a lesson without anything to show is over at once`() throws {
    var drive = try Drive(Sample.lesson([try Sample.step("empty", [])]))
    drive.send(.start)
    #expect(drive.sitting.isOver)
  }
}
