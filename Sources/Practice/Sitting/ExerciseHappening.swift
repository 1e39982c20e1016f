public import LearningRecord

/// What happens while the exercise of a lesson's task is worked on.
public enum ExerciseHappening: Hashable, Sendable {
  case tried(Performance, Verdict)
  /// `number` counts the exercise's hints from 1.
  case hintShown(number: Int)
  case solutionShown
  /// The mentor is asked; the sentence may be empty.
  case asked(String)
  /// A journal was written: its text is kept outside the events, like any reflection.
  case noted(String)
}

/// How somebody came back from an exercise.
public enum ExerciseReturn: Hashable, Sendable {
  /// It is right, or kept: the lesson goes on.
  case done
  /// Back to the lesson's screen; the exercise can be opened again.
  case back
  /// "Nanti saja".
  case later
  case menu
  case leave
}

/// What was there when an exercise is opened: the same hints and tries as before a power cut.
public struct ExerciseStart: Hashable, Sendable {
  public var tries: Int
  public var missesSinceSolution: Int
  public var hints: Int
  public var solutions: Int

  /// Nothing happened yet unless told otherwise.
  public init(tries: Int = 0, missesSinceSolution: Int = 0, hints: Int = 0, solutions: Int = 0) {
    self.tries = tries
    self.missesSinceSolution = missesSinceSolution
    self.hints = hints
    self.solutions = solutions
  }
}
