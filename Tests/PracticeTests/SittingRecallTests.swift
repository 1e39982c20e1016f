import Curriculum
import LearningRecord
import Testing

@testable import Practice

struct SittingRecallTests {
  /// A lesson whose second step explains, pauses, and asks what may come back.
  private func lesson(_ name: String, recalls: Bool = true) throws -> Lesson {
    var question = try Sample.question("\(name).best", Sample.single(["x", "y", "z"], right: 1))
    question.attributes.recalls = recalls
    return Sample.lesson([
      try Sample.step("\(name).intro", [Sample.text("Pengantar")]),
      try Sample.step(
        "\(name).names",
        [Sample.text("A"), .text(.pause), Sample.text("B"), .question(question)]),
    ])
  }

  private func recalled(_ name: String) throws -> RecalledQuestion {
    let lesson = try lesson(name)
    let activity = try #require(ActivityID("\(name).best"))
    let id = try #require(LessonID("laptop.\(name)"))
    return try #require(RecalledQuestion(activity, of: lesson, as: id))
  }

  @Test func `what comes back is asked with its text, and recorded under its own lesson`() throws {
    var drive = try Drive(Sample.lesson([]))
    drive.sitting = Sitting(
      recalling: [try recalled("files"), try recalled("web")], title: "Mengingat kembali", seed: 3)
    drive.send(.start)
    #expect(drive.view?.blocks == [.paragraph([.text("A")]), .paragraph([.text("B")])])
    #expect(drive.view?.number == 1)
    #expect(drive.view?.count == 2)
    let first = try #require(drive.view?.prompt).order
    drive.type("\((first.firstIndex(of: 1) ?? 0) + 1)", "")
    #expect(drive.activity == "web.best")
    let second = try #require(drive.view?.prompt).order
    drive.type("\((second.firstIndex(of: 1) ?? 0) + 1)", "")
    #expect(drive.attempts.map(\.lesson.text) == ["laptop.files", "laptop.web"])
    #expect(drive.attempts.map(\.step.text) == ["files.names", "web.names"])
    #expect(drive.attempts.map(\.verdict) == [.right, .right])
    #expect(drive.summary?.lesson == nil)
    #expect(drive.summary?.wentWell.count == 2)
    drive.send(.reflection(""))
    // Nothing opens, follows or completes a lesson.
    #expect(drive.recorded.filter { !$0.isAnswer } == [.sittingEnded(lesson: nil)])
  }

  @Test func `its options stand elsewhere than in the lesson`() throws {
    var orders: Set<[Int]> = []
    for seed in UInt64(0)..<40 {
      var sitting = Sitting(recalling: [try recalled("files")], title: "", seed: seed)
      _ = sitting.respond(to: .start, at: Moment(clockMilliseconds: 0))
      orders.insert(try #require(sitting.view?.prompt).order)
    }
    #expect(orders.count >= 4)
    #expect(!orders.contains([0, 1, 2]))
  }

  @Test func `what its author does not let come back, or the lesson lost, does not`() throws {
    let id = try #require(ActivityID("files.best"))
    let name = try #require(LessonID("laptop.files"))
    #expect(RecalledQuestion(id, of: try lesson("files", recalls: false), as: name) == nil)
    #expect(RecalledQuestion(id, of: try lesson("web"), as: name) == nil)
  }

  @Test func `at a lesson's end it follows the lesson, which then is complete`() throws {
    var drive = try Drive(Sample.lesson([]))
    drive.sitting = Sitting(
      try lesson("files"), as: try Sample.lessonID(), seed: 3, closing: [try recalled("web")])
    drive.send(.start)
    drive.type("", "", "2", "")
    #expect(drive.activity == "web.best")
    #expect(drive.view?.number == 3)
    let order = try #require(drive.view?.prompt).order
    drive.type("\((order.firstIndex(of: 1) ?? 0) + 1)", "")
    #expect(drive.attempts.map(\.lesson.text) == ["laptop.files", "laptop.web"])
    #expect(drive.recorded.contains(.lessonCompleted(try Sample.lessonID())))
    #expect(drive.summary?.wentWell.map(\.step.text) == ["files.names"])
    let reached = drive.recorded.compactMap { body in
      if case .stepReached(_, let step, _) = body { step.text } else { nil }
    }
    #expect(reached == ["files.intro", "files.names"])
  }
}

extension EventBody {
  fileprivate var isAnswer: Bool { if case .answered = self { true } else { false } }
}
