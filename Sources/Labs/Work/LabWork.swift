public import Curriculum

/// An experiment at work: choices go in one by one, and what stands on the screen follows from them.
///
/// The same for a person, a script and a judge: the state is what the kept choices lead to.
public struct LabWork: Hashable, Sendable {
  public let task: LabTask
  public let language: Language
  public private(set) var experiment: LabExperiment
  /// Everything that was chosen and took effect, in order.
  public private(set) var commands: [LabCommand] = []
  /// The newest answer to the last question.
  public private(set) var answer: String?
  private let start: LabExperiment

  /// Longer scripts are cut.
  public static let mostCommands = 400
  /// Larger files are refused.
  public static let largestFile = LabShelf.largestFile

  /// Sets the experiment up from the texts of its files.
  ///
  /// - Throws: `LabMaterialError` when a file cannot be used.
  public init(
    _ task: LabTask, files: [String: String], in language: Language
  ) throws(LabMaterialError) {
    self.task = task
    self.language = language
    start = try LabExperiment(task.plan, files: files, in: language)
    experiment = start
  }

  /// Carries out one choice.
  ///
  /// - Returns: Why it could not be done; then nothing changed.
  public mutating func carryOut(_ command: LabCommand) -> LabSlip? {
    guard commands.count < Self.mostCommands else { return .noneLeft(most: Self.mostCommands) }
    if command.verb == .answer {
      if let slip = take(command.argument) { return slip }
    } else {
      var next = experiment
      if let slip = next.apply(command) { return slip }
      experiment = next
    }
    commands.append(command)
    return nil
  }

  private mutating func take(_ answer: String) -> LabSlip? {
    guard let question = task.question else {
      return .notAChoice(LabVerb.answer.word(in: language))
    }
    guard !answer.isEmpty else { return .tooShort }
    if question.measure == nil {
      guard let number = Int(answer), question.options.indices.contains(number - 1) else {
        return .notInRange(lowest: 1, highest: question.options.count)
      }
    }
    self.answer = answer
    return nil
  }

  /// The state before the newest choice.
  public func undone() -> Self { replaying(commands.dropLast()) }

  /// The state before any choice.
  public func restarted() -> Self { replaying([]) }

  private func replaying(_ commands: some Sequence<LabCommand>) -> Self {
    var work = self
    work.experiment = start
    work.commands = []
    work.answer = nil
    for command in commands { _ = work.carryOut(command) }
    return work
  }
}

extension LabWork {
  /// What is asked now.
  public var request: LabRequest { experiment.current.request }

  /// What was reached, in whole numbers with the unit in their name.
  public var measures: [String: Int] { experiment.current.measures }

  /// What was done so far, judged.
  public var verdict: ExerciseVerdict {
    let reasons = experiment.current.reasons + answerReasons
    return reasons.isEmpty ? .right : .notYet(reasons)
  }

  private var answerReasons: [ExerciseReason] {
    guard let question = task.question else { return [] }
    guard let answer else { return [ExerciseReason("answer-open")] }
    return isRight(answer, to: question)
      ? [] : [ExerciseReason("answer-differs", seen: ["given": shown(answer, of: question)])]
  }

  private func isRight(_ answer: String, to question: LabQuestion) -> Bool {
    guard let measure = question.measure else { return Int(answer) == question.right }
    let plain = answer.lowercased().filter { $0 != "%" && $0 != "\"" }.trimmed
    return experiment.current.answers(to: measure).contains(plain)
  }

  private func shown(_ answer: String, of question: LabQuestion) -> String {
    guard question.measure == nil, let number = Int(answer),
      question.options.indices.contains(number - 1)
    else { return answer }
    return question.options[number - 1]
  }
}

extension LabWork {
  /// All choices as a script, a line each.
  public var script: String {
    commands.map { $0.line(in: language) + "\n" }.joined()
  }

  /// Carries out a script, leaving out lines that cannot be carried out.
  ///
  /// - Returns: The lines left out, from 1.
  @discardableResult
  public mutating func carryOut(script: String) -> [LabScriptSlip] {
    var slips: [LabScriptSlip] = []
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in zip(1..., lines.prefix(Self.mostCommands * 2)) {
      let text = line.trimmed
      if text.isEmpty || text.hasPrefix("//") { continue }
      if let command = LabCommand(text), carryOut(command) == nil { continue }
      slips.append(LabScriptSlip(line: number, text: text))
    }
    return slips
  }

  /// Judges a whole script: a line that means nothing comes before all that was not achieved.
  public func verdict(onScript script: String) -> ExerciseVerdict {
    var work = restarted()
    let slips = work.carryOut(script: script).map { slip in
      ExerciseReason(
        "line-not-understood", seen: ["line": "\(slip.line)", "text": String(slip.text.prefix(40))])
    }
    let reasons = slips + work.verdict.reasons
    return reasons.isEmpty ? .right : .notYet(reasons)
  }
}
