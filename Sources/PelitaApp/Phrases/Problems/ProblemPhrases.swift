import Curriculum

/// What authors of lessons are told: what is wrong, and the cure.
protocol ProblemPhrases {
  func explanation(of problem: FileProblem) -> Explanation
  func explanation(of problem: StepProblem) -> Explanation
  func explanation(of problem: QuestionProblem) -> Explanation
  func explanation(of trap: QuizTrap) -> Explanation
  func explanation(of trap: TextTrap) -> Explanation
  func explanation(of loss: Loss) -> Explanation
  func explanation(of mismatch: ModuleMismatch) -> Explanation
  func explanation(of difference: LanguageDifference) -> Explanation
  func explanation(of problem: ModuleProblem) -> Explanation
  func explanation(of problem: ExerciseProblem) -> Explanation
  func explanation(of error: LessonReaderError) -> Explanation
  /// The word before a finding.
  func word(for severity: Finding.Severity) -> String
  func checkDone(files: Int, errors: Int, warnings: Int) -> String
  func nothingToCheck(_ path: String) -> Explanation
  var helpModuleCheck: String { get }
  var helpModuleCheckPaths: String { get }
  var helpModuleCheckStrict: String { get }
  var helpModuleShow: String { get }
  var helpModuleShowFile: String { get }
  var helpModuleShowLenient: String { get }
}

extension ProblemPhrases {
  /// The wording of any problem.
  func explanation(of problem: Problem) -> Explanation {
    switch problem {
    case .file(let problem): explanation(of: problem)
    case .step(let problem): explanation(of: problem)
    case .question(let problem): explanation(of: problem)
    case .quiz(let trap): explanation(of: trap)
    case .text(let trap): explanation(of: trap)
    case .loss(let loss): explanation(of: loss)
    case .module(let mismatch): explanation(of: mismatch)
    case .exercise(let problem): explanation(of: problem)
    }
  }
}

extension Explanation {
  /// What happened and what to do, without labels: tables of messages read better so.
  init(_ what: String, _ cure: String) {
    self.init(what: what, cure: cure)
  }
}
