import Curriculum
import LearningRecord
import TestSupport
import Testing

@testable import Practice

/// The curriculum's own lessons, and every form that LiaScript knows, played to their end.
struct RealLessonTests {
  @Test func `there are lessons to play`() {
    #expect(RepositoryFiles.lessons.count >= 8)
  }

  @Test(arguments: RepositoryFiles.lessons)
  func `typing what the worked answers say finishes the lesson well`(path: String) throws {
    var drive = try Drive(try #require(try RepositoryFiles.lesson(path)))
    drive.send(.start)
    for _ in 0..<500 where !drive.sitting.isOver { drive.typeRight() }
    let summary = try #require(drive.summary)
    #expect(summary.comesBack.isEmpty, "\(summary.comesBack.map(\.step.text))")
    #expect(summary.unchecked.isEmpty)
    #expect(!summary.wentWell.isEmpty)
    #expect(drive.attempts.allSatisfy { $0.verdict != .wrong })
  }

  @Test(arguments: RepositoryFiles.lessons)
  func `a lesson that is put off throughout still ends`(path: String) throws {
    var drive = try Drive(try #require(try RepositoryFiles.lesson(path)))
    drive.send(.start)
    for _ in 0..<500 where !drive.sitting.isOver { drive.send(.command(.later)) }
    #expect(drive.summary != nil)
  }

  @Test(arguments: RepositoryFiles.lessons)
  func `every way to be wrong leads on`(path: String) throws {
    var drive = try Drive(try #require(try RepositoryFiles.lesson(path)))
    drive.send(.start)
    for _ in 0..<2_000 where !drive.sitting.isOver {
      drive.settle()
      drive.send(drive.view?.prompt?.question.wrongAnswer.map(Input.answered) ?? .command(.later))
    }
    let summary = try #require(drive.summary)
    #expect(!summary.comesBack.isEmpty)
  }

  @Test func `every form that LiaScript knows can be played, whatever is typed`() throws {
    var random = SeededGenerator(seed: 7)
    for source in try RepositoryFiles.probes() {
      guard let lesson = try? LessonReader.read(source, mode: .lenient).lesson else { continue }
      for seed: UInt64 in 0..<3 {
        var drive = try Drive(lesson, seed: seed)
        drive.send(.start)
        for _ in 0..<20 { drive.type(RandomLine.line(using: &random)) }
        for _ in 0..<100 where !drive.sitting.isOver { drive.send(.command(.later)) }
        #expect(drive.sitting.isOver, "\(source)")
      }
    }
  }
}
