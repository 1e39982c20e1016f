import Curriculum
import Robot
import Testing

struct RobotJudgeTests {
  private func stage(
    _ drawing: String, _ goals: [RobotGoal] = [.atGoal], facing: RobotHeading? = nil
  ) throws -> RobotStage {
    RobotStage(map: try RobotMap(drawing: drawing), goals: goals, facing: facing)
  }

  private func reasons(_ task: RobotTask, _ text: String) -> [String] {
    RobotJudge(task, in: .indonesian).judgement(on: text).verdict.reasons.map(\.name)
  }

  @Test func `a program that reaches the goal on every map is right`() throws {
    let task = RobotTask(stages: [try stage(">..T"), try stage(">.T")])
    let text = "selama belum di tujuan\nmaju\nselesai"
    #expect(RobotJudge(task, in: .indonesian).judgement(on: text).verdict == .right)
  }

  @Test func `a program for one map alone is told about the other one`() throws {
    let task = RobotTask(stages: [try stage(">..T"), try stage(">.T")])
    let judgement = RobotJudge(task, in: .indonesian).judgement(on: "maju\nmaju\nmaju")
    #expect(judgement.missedStage == 1)
    #expect(judgement.verdict.reasons.map(\.name) == ["other-map", "hit-wall"])
    #expect(judgement.verdict.reasons.first?.seen["map"] == "2")
  }

  @Test(
    arguments: [
      ("", "program-empty"), ("# maju", "program-empty"), ("mju", "unknown-word-near"),
      ("maju\nmaju\nmaju", "hit-wall"), ("maju", "not-at-goal"), ("ambil", "nothing-to-pick"),
      ("maju\nmaju\nbelok kiri", "wrong-facing"),
    ])
  func `what keeps a program from being right comes first`(text: String, reason: String) throws {
    let task = RobotTask(stages: [try stage(">.T", facing: .east)])
    #expect(reasons(task, text).first == reason)
  }

  @Test func `things must be picked, but may lie on marks`() throws {
    let task = RobotTask(stages: [try stage(">o+", [.allPicked, .allPlaced])])
    #expect(reasons(task, "maju") == ["things-left", "marks-empty"])
    #expect(reasons(task, "maju\nambil") == ["marks-empty"])
    #expect(reasons(task, "maju\nambil\nmaju\ntaruh") == [])
  }

  @Test func `limits are told of a program that runs well`() throws {
    let task = RobotTask(
      stages: [try stage(">..T")], mostLines: 3, required: [.repetition], forbidden: [.turnLeft])
    #expect(reasons(task, "maju\nmaju\nmaju") == ["word-missing"])
    #expect(reasons(task, "ulangi 3 kali\n\nmaju # ya\nselesai") == [])
    #expect(
      reasons(task, "belok kiri\nbelok kanan\nmaju\nmaju\nmaju")
        == ["word-missing", "word-forbidden", "too-many-lines"])
  }

  @Test func `lines to put in order must be the given ones`() throws {
    var task = RobotTask(stages: [try stage(">.T")])
    task.mode = .parsons
    task.lines = ["belok kiri", "maju", "maju"]
    #expect(reasons(task, "maju\nmaju") == [])
    #expect(reasons(task, "maju\nmaju\nbelok kanan") == ["line-not-given"])
    #expect(reasons(task, "ulangi 2 kali\nmaju\nselesai") == ["line-not-given"])
  }
}
