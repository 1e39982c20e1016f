import Curriculum
import LearningRecord
import TrainingModel

/// What was got right in a lesson so far, without the worked answer.
struct LessonScore {
  var isCompleted = false
  private var gotRight: [ActivityID: Bool] = [:]

  mutating func count(_ attempt: Attempt) {
    guard attempt.verdict != .unchecked else { return }
    let isRight = attempt.verdict == .right && !attempt.followsSolution
    gotRight[attempt.activity] = isRight || gotRight[attempt.activity] == true
  }

  mutating func add(_ other: LessonScore) {
    gotRight.merge(other.gotRight) { $0 || $1 }
  }

  var isAllRight: Bool { gotRight.values.allSatisfy(\.self) }

  /// The share that was got right, in thousandths so that the text never varies.
  var json: JSONValue? {
    guard !gotRight.isEmpty else { return nil }
    let right = gotRight.values.count(where: \.self)
    let thousandths = right * 1000 / gotRight.count
    let digits = String(thousandths % 1000)
    let scaled =
      thousandths == 1000 ? "1" : "0." + String(repeating: "0", count: 3 - digits.count) + digits
    return .object([
      ("scaled", .number(scaled)), ("raw", .integer(right)), ("min", .integer(0)),
      ("max", .integer(gotRight.count)),
    ])
  }
}
