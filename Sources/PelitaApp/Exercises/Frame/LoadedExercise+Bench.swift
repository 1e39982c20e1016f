import Curriculum

extension LoadedExercise {
  /// The bench of this exercise's kind.
  var bench: any ExerciseBench {
    switch description.task {
    case .typing(let task): TypingBench(exercise: self, task: task)
    case .keys(let task): KeysBench(exercise: self, task: task)
    case .folders(let task): FoldersBench(exercise: self, task: task)
    case .documents(let task): DocumentBench(exercise: self, task: task)
    case .robot(let task): RobotBench(exercise: self, task: task)
    case .python(let task): PythonBench(exercise: self, task: task)
    case .labs(let task): LabBench(exercise: self, task: task)
    case .forms(let task): FormBench(exercise: self, task: task)
    case .journal(let task): JournalBench(exercise: self, task: task)
    case .web(let task): WebBench(exercise: self, task: task)
    }
  }
}
