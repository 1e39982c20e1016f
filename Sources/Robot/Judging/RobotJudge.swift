public import Curriculum

/// Judges programs by letting them run on every map of a task.
public struct RobotJudge: Sendable {
  private let task: RobotTask
  private let language: Language
  /// Reads programs with the words of this task.
  public let reader: ProgramReader

  /// Makes a judge whose reasons name the robot's words in `language`.
  public init(_ task: RobotTask, in language: Language) {
    self.task = task
    self.language = language
    reader = ProgramReader(things: task.thingNames, language: language)
  }

  /// Judges a program's text.
  public func judgement(on text: String) -> RobotJudgement {
    let reading = reader.read(text)
    guard let program = reading.program else {
      return missed(reading.problems.map(\.reason))
    }
    guard program.countedLines > 0 else { return missed([ExerciseReason("program-empty")]) }
    let interpreter = RobotInterpreter(program)
    let runs = task.stages.map { interpreter.runSilently(on: $0.map, stepLimit: task.stepLimit) }
    let missedStage = runs.indices.first { !misses(at: $0, runs[$0]).isEmpty }
    var reasons = missedStage.map { about(stage: $0, runs[$0]) } ?? []
    reasons += limits(program) + foreignLines(text)
    return RobotJudgement(
      verdict: reasons.isEmpty ? .right : .notYet(reasons), missedStage: missedStage,
      steps: runs.first?.steps ?? 0, lines: program.countedLines)
  }

  private func missed(_ reasons: [ExerciseReason]) -> RobotJudgement {
    RobotJudgement(verdict: .notYet(reasons))
  }

  /// What keeps `run` from being right on its map.
  private func misses(at index: Int, _ run: RobotRun) -> [ExerciseReason] {
    let map = String(index + 1)
    if let reason = run.outcome.reason(map: map) { return [reason] }
    let stage = task.stages[index]
    var reasons = stage.goals.compactMap { $0.reason(in: run.world, map: map) }
    if let facing = stage.facing, run.world.heading != facing {
      reasons.append(
        ExerciseReason(
          "wrong-facing",
          seen: ["map": map, "facing": run.world.heading.rawValue, "wanted": facing.rawValue]))
    }
    return reasons
  }

  /// On another map than the first it matters most that the first one went well.
  private func about(stage index: Int, _ run: RobotRun) -> [ExerciseReason] {
    let reasons = misses(at: index, run)
    guard index > 0 else { return reasons }
    let seen = ["map": String(index + 1), "maps": String(task.stages.count)]
    return [ExerciseReason("other-map", seen: seen)] + reasons
  }

  private func limits(_ program: RobotProgram) -> [ExerciseReason] {
    var reasons: [ExerciseReason] = []
    let used = program.constructs
    for construct in task.required where !used.contains(construct) {
      reasons.append(ExerciseReason("word-missing", seen: ["word": word(construct)]))
    }
    for construct in task.forbidden where used.contains(construct) {
      reasons.append(ExerciseReason("word-forbidden", seen: ["word": word(construct)]))
    }
    if let most = task.mostLines, program.countedLines > most {
      let seen = ["lines": String(program.countedLines), "most": String(most)]
      reasons.append(ExerciseReason("too-many-lines", seen: seen))
    }
    return reasons
  }

  private func word(_ construct: RobotConstruct) -> String {
    RobotVocabulary.word(construct, in: language)
  }

  /// Where lines are only put in order, every line must be one of those given.
  private func foreignLines(_ text: String) -> [ExerciseReason] {
    guard task.mode == .parsons else { return [] }
    var left = task.lines.map(said)
    for line in text.split(whereSeparator: \.isNewline) {
      let words = LineWords(String(line)).words
      guard !words.isEmpty else { continue }
      guard let index = left.firstIndex(of: said(String(line))) else {
        return [ExerciseReason("line-not-given", seen: ["word": words.joined(separator: " ")])]
      }
      left.remove(at: index)
    }
    return []
  }
}

extension RobotJudge {
  /// What a line says, whichever words say it.
  private enum Said: Hashable {
    case sentence(Sentence.Kind)
    case words([String])
  }

  private func said(_ line: String) -> Said {
    let kind = reader.sentence(line).kind
    return kind == .unreadable ? .words(LineWords(line).words) : .sentence(kind)
  }
}

extension RobotRun.Outcome {
  /// Why the run did not come to its end; `nil` when it did.
  public func reason(map: String = "1") -> ExerciseReason? {
    func reason(_ name: String, _ line: Int, _ seen: [String: String] = [:]) -> ExerciseReason {
      ExerciseReason(
        name, seen: seen.merging(["line": String(line), "map": map]) { one, _ in one })
    }
    return switch self {
    case .finished: nil
    case .hitWall(let line): reason("hit-wall", line)
    case .nothingToPick(let line): reason("nothing-to-pick", line)
    case .nothingToPut(let line): reason("nothing-to-put", line)
    case .endless(let line, let steps): reason("endless", line, ["steps": String(steps)])
    case .calledTooDeep(let line, let depth):
      reason("called-too-deep", line, ["depth": String(depth)])
    }
  }
}

extension RobotGoal {
  fileprivate func reason(in world: RobotWorld, map: String) -> ExerciseReason? {
    switch self {
    case .atGoal where !world.isGoal(world.position):
      ExerciseReason("not-at-goal", seen: ["map": map, "place": world.position.label])
    case .allPicked where world.scatteredThings > 0:
      ExerciseReason("things-left", seen: ["map": map, "count": String(world.scatteredThings)])
    case .allPlaced where world.emptyMarks > 0:
      ExerciseReason("marks-empty", seen: ["map": map, "count": String(world.emptyMarks)])
    default: nil
    }
  }
}
