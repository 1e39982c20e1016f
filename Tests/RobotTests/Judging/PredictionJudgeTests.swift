import Curriculum
import Robot
import Testing

struct PredictionJudgeTests {
  @Test(
    arguments: [
      ("C3", nil), ("c3", nil), (" 3 c ", nil), ("", "prediction-empty"),
      ("di sana", "prediction-unreadable"), ("Z9", "prediction-outside"),
      ("A2", "prediction-start"), ("C2", "prediction-one-short"), ("C1", "prediction-mirrored"),
      ("B2", "prediction-on-way"), ("A3", "prediction-elsewhere"),
    ])
  func `a prediction is right or shows the thought behind it`(
    answer: String, reason: String?
  ) throws {
    let program = ProgramReader().read("maju\nmaju\nbelok kanan\nmaju").program
    let map = try RobotMap(drawing: "...\n>..\n...")
    let judge = PredictionJudge(program, on: map, stepLimit: 100)
    #expect(judge.verdict(on: answer).reasons.first?.name == reason)
  }

  @Test func `whoever thinks that a turn moves is told so`() throws {
    let program = ProgramReader().read("maju\nbelok kanan\nmaju").program
    let map = try RobotMap(drawing: ">..\n...\n...")
    let judge = PredictionJudge(program, on: map, stepLimit: 100)
    #expect(judge.verdict(on: "B3").reasons.first?.name == "prediction-turn-moves")
  }
}
