import Curriculum
import LearningRecord
import Robot
import Workbench

/// Exercises of the kind `robot`.
struct RobotBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: RobotTask

  private static let longestProgram = 64 * 1024
  /// The name under which a program lies in its practice folder.
  private static let fileName = "program.txt"

  /// Judges programs with the words of this exercise.
  var judge: RobotJudge { RobotJudge(task, in: exercise.description.language) }

  /// The starter in the words of the exercise's language.
  var starter: String {
    judge.reader.translated(
      task.starter, into: exercise.description.language, thing: task.thing)
  }

  /// Judges predictions; only where there is one map and a program to read.
  var predictions: PredictionJudge? {
    task.stages.first.map {
      PredictionJudge(
        judge.reader.read(task.starter).program, on: $0.map, stepLimit: task.stepLimit)
    }
  }

  var blanks: [AuthoredWork] {
    switch task.mode {
    case .write, .debug: [.text(""), .text(task.starter)]
    case .parsons: [.text(""), .text(task.lines.joined(separator: "\n"))]
    case .predict: [.text("")] + (task.stages.first.map { [.text($0.map.start.label)] } ?? [])
    }
  }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text): judgement(on: text).verdict
    case .file(let name): try verdict(on: .path(exercise.folder + "/" + name))
    case .actions: .unchecked(ExerciseReason("not-a-program"))
    }
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text): return judgement(on: text).verdict
    case .path(let path):
      let isFolder = FolderListing.names(in: path, limit: 10_000).contains(Self.fileName)
      let file = isFolder ? path + "/" + Self.fileName : path
      let bytes = try BoundedFile.read(file, limit: Self.longestProgram)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return .unchecked(ExerciseReason("not-a-program"))
      }
      return judgement(on: text).verdict
    }
  }

  /// Judges a program, or a prediction where that is the work.
  func judgement(on text: String) -> RobotJudgement {
    guard task.mode == .predict else { return judge.judgement(on: text) }
    let verdict = predictions?.verdict(on: text) ?? .unchecked(ExerciseReason("not-a-program"))
    return RobotJudgement(verdict: verdict)
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    phrases.robotReadingFeedback(reason) ?? phrases.robotBlockFeedback(reason)
      ?? phrases.robotRunFeedback(reason) ?? phrases.robotLimitFeedback(reason)
      ?? phrases.predictionFeedback(reason)
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    guard !task.stages.isEmpty, let activity = exercise.id.activity else { return .paused }
    let table = RobotTable(bench: self, room: room, activity: activity)
    switch task.mode {
    case .write, .debug: return try RobotWriting(table: table).work()
    case .parsons: return try RobotOrdering(table: table).work()
    case .predict: return try RobotPredicting(table: table).work()
    }
  }
}
