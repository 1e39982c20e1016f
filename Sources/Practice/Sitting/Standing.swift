import Curriculum
import LearningRecord

/// What is known of one question in this sitting; the same whether lived or read from a record.
struct Standing: Hashable, Sendable {
  /// How a question ended.
  enum Outcome: Hashable, Sendable {
    case open
    case right
    /// Right after the worked answer.
    case withHelp
    /// The worked answer was needed twice: the lesson goes on.
    case passed
    case unchecked
    /// A reflection is kept, a task ticked off, a worked answer without a question seen.
    case kept
  }

  /// Whole answers so far.
  var answers = 0
  var misses = 0
  var missesSinceSolution = 0
  var hints = 0
  var solutions = 0
  var outcome: Outcome = .open
  /// Rows, inputs or ticks so far; of a settled question, its answer.
  var draft: Answer?
  /// Rows and inputs found right.
  var kept: Set<Int> = []
  var isPostponed = false
  /// Postponed once more after it came back.
  var isDeclined = false
  /// Whether the worked answer is the last thing that happened here.
  var endsInSolution = false

  /// Whether nothing happened here yet.
  var isUntouched: Bool { self == Self() }

  /// Which drawing of the question is on screen.
  var draw: Int { endsInSolution ? max(solutions - 1, 0) : min(solutions, 1) }

  /// Takes in an answer that is recorded.
  mutating func take(_ answer: Answer, verdict: Verdict, to question: Question) {
    endsInSolution = false
    guard question.isComplete(answer) else {
      draft = answer
      return
    }
    answers += 1
    switch verdict {
    case .right: settle(solutions > 0 ? .withHelp : .right, answer)
    // Work that could not be checked waits until it can; only a journal is kept as it is.
    case .unchecked where answer.isOpenWork: return
    case .unchecked: settle(question.isTask ? .kept : .unchecked, answer)
    case .wrong:
      misses += 1
      missesSinceSolution += 1
      keepRightParts(of: answer, to: question)
    }
  }

  private mutating func settle(_ outcome: Outcome, _ answer: Answer) {
    // A question that once was right stays right.
    if self.outcome == .open { self.outcome = outcome }
    draft = answer
  }

  /// Takes in that the worked answer was shown.
  mutating func takeSolution(of question: Question) {
    solutions += 1
    missesSinceSolution = 0
    (draft, kept) = (nil, [])
    endsInSolution = true
    guard outcome == .open else { return }
    if question.isGeneric { outcome = .kept } else if solutions >= 2 { outcome = .passed }
  }

  /// Takes in that the worked answer of an exercise was shown: the work goes on with it in sight.
  mutating func takeExerciseSolution() {
    solutions += 1
    missesSinceSolution = 0
  }

  private mutating func keepRightParts(of answer: Answer, to question: Question) {
    (draft, kept) = (nil, [])
    guard case .parts(let parts) = Judge(question).judgement(of: answer).detail else { return }
    kept = Set(parts.indices.filter { parts[$0] })
    switch (answer, question.form) {
    case (.rows(let rows), _):
      draft = .rows(rows.enumerated().map { kept.contains($0) ? $1 : [] })
    case (.inputs(let inputs), .gap(let gap)):
      draft = .inputs(inputs.enumerated().map { kept.contains($0) ? $1 : gap.inputs[$0].open })
    default: break
    }
  }
}

extension Answer {
  /// Whether this is work on an exercise that has a right and a wrong.
  fileprivate var isOpenWork: Bool {
    guard case .performed(let performance) = self else { return false }
    return ExerciseID(performance.exercise.text)?.kind != .journal
  }
}

extension Question {
  var isTask: Bool { if case .task = form { true } else { false } }
  var isGeneric: Bool { form == .generic }
  var isSurvey: Bool { if case .survey = form { true } else { false } }

  /// Whether `answer` leaves no row, input or box open.
  func isComplete(_ answer: Answer) -> Bool {
    switch (form, answer) {
    case (.gap(let gap), .inputs): gap.firstOpenInput(in: answer) == nil
    case (.task(let task), .ticked(let ticked)): ticked.count == task.items.count
    case (_, .rows(let rows)):
      RowLayout(self).map { layout in
        zip(layout.rows, rows).allSatisfy { !$0.needsAnswer || !$1.isEmpty }
      } ?? true
    default: true
    }
  }
}
