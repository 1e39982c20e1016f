import Curriculum
import LearningRecord
import Testing

@testable import Practice

/// A lesson's task that is done in a practical exercise.
struct SittingExerciseTests {
  private let exercise: ActivityID
  private let lesson: Lesson

  init() throws {
    exercise = try Sample.id("folders/class-tree")
    let task = try Sample.question(
      "files.class-tree",
      .task(
        TaskList(
          items: [.init(text: [.text("Buat folder")], startsTicked: false)], exercise: exercise)))
    let after = try Sample.question("files.second", .text(right: "folder"))
    lesson = try Sample.lesson(of: [task, after])
  }

  private func opened() throws -> Drive {
    var drive = try Drive(lesson, exercises: [exercise])
    drive.send(.start)
    return drive
  }

  private func work(_ reasons: [String] = []) -> Performance {
    Performance(exercise: exercise, reasons: reasons, work: "Kelas 7")
  }

  @Test func `Enter opens the exercise of a task`() throws {
    var drive = try opened()
    #expect(drive.type("") == [.practise(exercise, ExerciseStart())])
  }

  @Test func `anything else typed there opens nothing and ticks nothing`() throws {
    var drive = try opened()
    drive.type("1")
    #expect(drive.message == .pressEnter)
    #expect(drive.attempts.isEmpty)
  }

  @Test func `an exercise that is not on this laptop leaves a box to tick`() throws {
    var drive = try Drive(lesson)
    drive.send(.start)
    drive.type("1")
    #expect(drive.attempts.map(\.answer) == [.ticked([0])])
  }

  @Test func `every try is recorded under the task, and right goes on`() throws {
    var drive = try opened()
    drive.type("")
    drive.send(.exercise(.tried(work(["folder-missing"]), .wrong)))
    drive.send(.exercise(.hintShown(number: 1)))
    let effects = drive.send(.exercise(.tried(work(), .right)))
    #expect(effects.allSatisfy { if case .record = $0 { true } else { false } })
    drive.send(.cameBack(.done))
    #expect(drive.attempts.map(\.verdict) == [.wrong, .right])
    #expect(drive.attempts.map(\.number) == [1, 2])
    #expect(drive.attempts.last?.hints == 1)
    #expect(drive.attempts.last?.answer == .performed(work()))
    #expect(drive.activity == "files.second")
  }

  @Test func `right after the worked answer is with help`() throws {
    var drive = try opened()
    drive.type("")
    for _ in 0..<3 { drive.send(.exercise(.tried(work(["folder-missing"]), .wrong))) }
    drive.send(.exercise(.solutionShown))
    drive.send(.exercise(.tried(work(), .right)))
    #expect(drive.attempts.last?.followsSolution == true)
    drive.send(.cameBack(.done))
    drive.type("folder", "")
    #expect(drive.summary?.comesBack.map(\.step.text) == ["step1"])
  }

  @Test func `what could not be checked waits`() throws {
    var drive = try opened()
    drive.type("")
    drive.send(.exercise(.tried(work(["still-open"]), .unchecked)))
    drive.send(.cameBack(.back))
    #expect(drive.view?.ending == nil)
    #expect(drive.type("") == [.practise(exercise, ExerciseStart(tries: 1))])
  }

  @Test func `a journal is kept without a verdict`() throws {
    let journal = try Sample.id("journal/help-plan")
    let question = try Sample.question(
      "help.plan",
      .task(
        TaskList(items: [.init(text: [.text("Tulis")], startsTicked: false)], exercise: journal)))
    var drive = try Drive(try Sample.lesson(of: [question]), exercises: [journal])
    drive.send(.start)
    drive.type("")
    drive.send(.exercise(.noted("Tanya operator dulu.")))
    drive.send(.exercise(.tried(Performance(exercise: journal, reasons: ["kept"]), .unchecked)))
    drive.send(.cameBack(.done))
    #expect(
      drive.effects.contains {
        if case .keepNote(_, "Tanya operator dulu.") = $0 { true } else { false }
      })
    #expect(drive.recorded.allSatisfy { !$0.json.contains("operator") })
    #expect(drive.sitting.isOver)
    #expect(drive.summary?.unchecked.isEmpty == true)
  }

  @Test func `later in the exercise postpones the task`() throws {
    var drive = try opened()
    drive.type("")
    drive.send(.cameBack(.later))
    #expect(drive.recorded.contains { if case .postponed = $0 { true } else { false } })
    #expect(drive.activity == "files.second")
  }

  @Test func `leaving from the exercise ends the sitting in good order`() throws {
    var drive = try opened()
    drive.type("")
    #expect(drive.send(.cameBack(.leave)).last == .leave(.outside))
    #expect(drive.recorded.last == .sittingEnded(lesson: try Sample.lessonID()))
  }

  @Test func `after a power cut hints, tries and the worked answer are still known`() throws {
    var drive = try opened()
    drive.type("")
    for _ in 0..<3 { drive.send(.exercise(.tried(work(["folder-missing"]), .wrong))) }
    drive.send(.exercise(.hintShown(number: 2)))
    drive.send(.exercise(.solutionShown))
    drive.send(.exercise(.tried(work(["folder-missing"]), .wrong)))
    let place = try #require(ResumePlace(of: try Sample.lessonID(), in: drive.recorded))
    var resumed = try Drive(lesson, exercises: [exercise])
    resumed.send(.resume(place))
    #expect(resumed.view?.ending == nil)
    let start = ExerciseStart(tries: 4, missesSinceSolution: 1, hints: 2, solutions: 1)
    #expect(resumed.type("") == [.practise(exercise, start)])
  }
}
