public import Curriculum

/// Judges where somebody says that the robot will stand, and finds the thought behind a miss.
public struct PredictionJudge: Sendable {
  private let program: RobotProgram?
  private let map: RobotMap
  private let stepLimit: Int

  /// Makes a judge of predictions about `program` on `map`.
  public init(_ program: RobotProgram?, on map: RobotMap, stepLimit: Int) {
    self.program = program
    self.map = map
    self.stepLimit = stepLimit
  }

  /// Judges an answer such as `C4`.
  public func verdict(on answer: String) -> ExerciseVerdict {
    guard let program else { return .unchecked(ExerciseReason("program-unreadable")) }
    guard answer.contains(where: { !$0.isWhitespace }) else { return missed("prediction-empty") }
    guard let place = GridPosition(label: answer) else {
      return missed("prediction-unreadable", answer)
    }
    guard place.column < map.columns, place.row < map.rows else {
      return missed("prediction-outside", place.label)
    }
    let run = RobotInterpreter(program).run(on: map, stepLimit: stepLimit)
    if place == run.world.position { return .right }
    return missed(thought(behind: place, program, run), place.label)
  }

  private func missed(_ name: String, _ answer: String = "") -> ExerciseVerdict {
    .notYet([ExerciseReason(name, seen: answer.isEmpty ? [:] : ["answer": answer])])
  }

  private func thought(
    behind place: GridPosition, _ program: RobotProgram, _ run: RobotRun
  ) -> String {
    if place == map.start { return "prediction-start" }
    let way = run.trace.filter { $0.event == .done(.move) }.map(\.position)
    if way.dropLast().last == place { return "prediction-one-short" }
    if end(of: program.mirrored) == place { return "prediction-mirrored" }
    if end(of: program.movingInTurns) == place { return "prediction-turn-moves" }
    return way.contains(place) ? "prediction-on-way" : "prediction-elsewhere"
  }

  private func end(of program: RobotProgram) -> GridPosition {
    RobotInterpreter(program).runSilently(on: map, stepLimit: stepLimit).world.position
  }
}

extension RobotProgram {
  /// The same with left and right confused.
  fileprivate var mirrored: Self {
    Self(
      statements.replacingActions { action in
        switch action {
        case .turnLeft: [.turnRight]
        case .turnRight: [.turnLeft]
        default: [action]
        }
      })
  }

  /// The same for somebody who thinks that a turn is also a step.
  fileprivate var movingInTurns: Self {
    Self(
      statements.replacingActions { action in
        action == .turnLeft || action == .turnRight ? [action, .move] : [action]
      })
  }
}

extension [RobotStatement] {
  fileprivate func replacingActions(_ change: (RobotAction) -> [RobotAction]) -> Self {
    flatMap { statement -> Self in
      if case .action(let action) = statement.kind {
        return change(action).map { RobotStatement(line: statement.line, .action($0)) }
      }
      return [statement.replacingActions(change)]
    }
  }
}

extension RobotStatement {
  fileprivate func replacingActions(_ change: (RobotAction) -> [RobotAction]) -> Self {
    var statement = self
    func changed(_ block: StatementBlock) -> StatementBlock {
      StatementBlock(block.statements.replacingActions(change), endLine: block.endLine)
    }
    switch kind {
    case .nothing, .action, .call: break
    case .repetition(let times, let block):
      statement.kind = .repetition(times: times, changed(block))
    case .loop(let condition, let block): statement.kind = .loop(condition, changed(block))
    case .definition(let name, let block):
      statement.kind = .definition(name: name, changed(block))
    case .choice(let condition, let block, let otherwise):
      statement.kind = .choice(condition, changed(block), otherwise: otherwise.map(changed))
    }
    return statement
  }
}
