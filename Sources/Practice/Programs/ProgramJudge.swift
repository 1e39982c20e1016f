public import Curriculum

/// Judges a program by its text and by what came of running it.
///
/// Runs come one after another, so that nobody waits for more of them than needed:
/// ``isSettled(by:at:)`` says when no further run can change the verdict.
public struct ProgramJudge: Hashable, Sendable {
  public let task: PythonTask
  private let program: String
  private let text: ProgramText

  /// Makes a judge of `program`.
  public init(_ task: PythonTask, program: String) {
    self.task = task
    self.program = program
    text = ProgramText(program)
  }

  /// Whether the program does nothing at all, so that running it tells nothing.
  public var isEmpty: Bool { text.isEmpty }

  /// Whether `run`, the one of the trial with this number, ends the trials.
  public func isSettled(by run: ProgramRun, at trial: Int) -> Bool {
    reason(for: run, at: trial) != nil
  }

  /// The verdict after `runs`, the ones of the first trials, of which only the last may be wrong.
  public func verdict(after runs: [ProgramRun]) -> ExerciseVerdict {
    guard !isEmpty else { return .notYet([ExerciseReason(.empty)]) }
    if case .crashed(let detail)? = runs.last?.ending {
      return .unchecked(ExerciseReason(.crashed, ["detail": detail]))
    }
    let wrong = runs.indices.last.flatMap { reason(for: runs[$0], at: $0) }
    // A program that cannot be read has one thing to be cured before all others.
    if case .raised(let error)? = runs.last?.ending, error.isUnreadable, let wrong {
      return .notYet([wrong])
    }
    let isWrongAtOnce = runs.count <= 1
    let reasons =
      (isWrongAtOnce ? [wrong] : []) + textReasons + (isWrongAtOnce ? [] : [wrong])
      + [commentReason]
    let found = reasons.compactMap(\.self)
    return found.isEmpty ? .right : .notYet(found)
  }

  /// What is wrong with a run; `nil` when it did what it should.
  private func reason(for run: ProgramRun, at number: Int) -> ExerciseReason? {
    let trial = task.trials[number]
    if let reason = run.ending.reason(in: program) { return reason }
    let comparison = OutputComparison(tolerance: task.tolerance)
    guard let difference = comparison.difference(expected: trial.prints, seen: run.printed) else {
      return nil
    }
    let mistake = trial.mistakes.first {
      comparison.difference(expected: $0.prints, seen: run.printed) == nil
    }
    let reason = difference.reason
    let seen = reason.seen.merging(["input": trial.told]) { $1 }
    if let mistake { return ExerciseReason(mistake.reason, seen: seen) }
    return number == 0
      ? ExerciseReason(reason.name, seen: seen) : ExerciseReason(.onlyShownInput, seen)
  }

  /// What the rules about words and lines find, in the task's order.
  private var textReasons: [ExerciseReason] {
    let words = task.wordRules.filter { rule in
      rule.words.contains(where: text.words.contains) == rule.isForbidden
    }
    return words.map { ExerciseReason($0.reason) } + changedLinesReason
  }

  private var changedLinesReason: [ExerciseReason] {
    guard let most = task.mostChangedLines else { return [] }
    var kept = ProgramText(task.starter).steps
    let changed = text.steps.filter { line in
      guard let index = kept.firstIndex(of: line) else { return true }
      kept.remove(at: index)
      return false
    }
    let count = max(changed.count, kept.count)
    guard count > most else { return [] }
    return [ExerciseReason(.tooManyLinesChanged, ["most": "\(most)", "count": "\(count)"])]
  }

  private var commentReason: ExerciseReason? {
    guard task.needsComment else { return nil }
    let handedOut = ProgramText(task.starter).comments
    let isThere = text.comments.contains { comment in
      comment.contains(where: \.isLetter) && !handedOut.contains(comment)
    }
    return isThere ? nil : ExerciseReason(.noComment)
  }
}

extension PythonTask.Trial {
  /// What the program was told, in one line.
  fileprivate var told: String {
    let typed = input.split(whereSeparator: \.isNewline).map(String.init)
    let changed = changes.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
    return (typed + changed).joined(separator: " · ")
  }
}

extension OutputComparison.Difference {
  fileprivate var reason: ExerciseReason {
    switch self {
    case .nothing(let expected):
      ExerciseReason(.printsNothing, ["number": "1", "expected": expected, "seen": ""])
    case .line(let number, let expected, let seen):
      ExerciseReason(
        .lineDiffers, ["number": "\(number)", "expected": expected, "seen": seen])
    case .nearly(let number, let expected, let seen):
      ExerciseReason(.nearlySame, ["number": "\(number)", "expected": expected, "seen": seen])
    case .missing(let number, let expected):
      ExerciseReason(.lineMissing, ["number": "\(number)", "expected": expected, "seen": ""])
    case .extra(let number, let seen):
      ExerciseReason(.lineExtra, ["number": "\(number)", "expected": "", "seen": seen])
    }
  }
}

extension ExerciseReason {
  /// A reason that can be found in any program.
  public init(_ reason: ProgramReason, _ seen: [String: String] = [:]) {
    self.init(reason.rawValue, seen: seen.mapValues { String($0.prefix(200)) })
  }
}
