import Curriculum
import LearningRecord
import Practice
import Workbench

/// Exercises of the kind `python`: a short program, changed here or in any editor, run and judged.
struct PythonBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: PythonTask
  /// What runs programs on this laptop, or why nothing does.
  var python: Result<PythonRunner, PythonRunner.Absence> = Self.installed

  /// Looked for once: trying out bubblewrap takes as long as running a program.
  private static let installed = Result { () throws(PythonRunner.Absence) in
    try PythonRunner()
  }

  var blanks: [AuthoredWork] { [.text(""), .text(task.starter)] }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let program): try verdict(onProgram: program)
    case .file(let name): try verdict(on: .path(exercise.folder + "/" + name))
    case .actions: throw Complaint(HelpLanguage.phrases.notAProgram, .badInput)
    }
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let program): try verdict(onProgram: program)
    case .path(let path):
      try verdict(onProgram: ProgramFile(chosenPath: path).program)
    }
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    ProgramReason(rawValue: reason.name).map(phrases.programFeedback)
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    try ProgramDesk(bench: self, room: room).run()
  }

  /// Runs `program` with one input after the other, as far as needed, and judges what came.
  func verdict(onProgram program: String) throws -> ExerciseVerdict {
    let judge = ProgramJudge(task, program: program)
    guard !judge.isEmpty else { return judge.verdict(after: []) }
    let runner: PythonRunner
    switch python {
    case .success(let found): runner = found
    case .failure(.python): return .unchecked(ExerciseReason(.noPython))
    case .failure(.limits): return .unchecked(ExerciseReason(.noLimits))
    }
    var runs: [ProgramRun] = []
    for (number, trial) in task.trials.enumerated() {
      let run = try runner.run(program, input: trial.input, changes: trial.changes)
      runs.append(run)
      if judge.isSettled(by: run, at: number) { break }
    }
    return judge.verdict(after: runs)
  }
}
