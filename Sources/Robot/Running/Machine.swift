import Curriculum

/// A run that is under way.
struct Machine {
  private(set) var world: RobotWorld
  private let names: [String]
  private let isTracing: Bool
  private(set) var steps = 0
  private(set) var trace: [RobotStep] = []
  /// The last `selama` that went round: with an endless run, that is where to look.
  private var lineOfLoop: Int?
  /// Rounds begun of each repetition, the innermost last.
  private var rounds: [Int] = []
  /// Where each call goes on, the innermost last.
  private var returns: [Int] = []

  /// Sets a run up.
  init(world: RobotWorld, names: [String], isTracing: Bool) {
    self.world = world
    self.names = names
    self.isTracing = isTracing
  }

  /// Runs `code` until it stops, or is stopped after `stepLimit` steps.
  mutating func run(_ code: [Instruction], stepLimit: Int) -> RobotRun.Outcome {
    var next = 0
    while true {
      let instruction = code[next]
      next += 1
      if let line = instruction.stepLine, steps >= stepLimit {
        return .endless(line: lineOfLoop ?? line, steps: stepLimit)
      }
      switch instruction {
      case .action(let action, let line):
        let event = world.perform(action)
        note(event, line)
        if let outcome = event.outcome(line) { return outcome }
      case .beginRounds: rounds.append(0)
      case .round(let times, let line, let exit):
        if !beginRound(of: times, line) { next = exit }
      case .ask(let condition, let line, let otherwise):
        let answer = world.holds(condition)
        note(.asked(condition, answer), line)
        if !answer { next = otherwise }
      case .jump(let place):
        if place < next, case .ask(_, let line, _) = code[place] { lineOfLoop = line }
        next = place
      case .call(let place, let line, let name):
        guard returns.count < RobotInterpreter.deepestCalls else {
          return .calledTooDeep(line: line, depth: RobotInterpreter.deepestCalls)
        }
        note(.called(names[name]), line)
        returns.append(next)
        next = place
      case .giveBack:
        guard let place = returns.popLast() else { return .finished }
        next = place
      case .stop: return .finished
      }
    }
  }

  /// Counts a round; `false` when all are over.
  private mutating func beginRound(of times: Int, _ line: Int) -> Bool {
    guard let done = rounds.last, done < times else {
      _ = rounds.popLast()
      return false
    }
    rounds[rounds.count - 1] = done + 1
    note(.round(done + 1, of: times), line)
    return true
  }

  private mutating func note(_ event: RobotEvent, _ line: Int) {
    steps += 1
    guard isTracing else { return }
    trace.append(
      RobotStep(line: line, event: event, position: world.position, heading: world.heading))
  }
}

extension Instruction {
  /// The line of an instruction that counts as a step.
  fileprivate var stepLine: Int? {
    switch self {
    case .action(_, let line), .round(_, let line, _), .ask(_, let line, _), .call(_, let line, _):
      line
    case .beginRounds, .jump, .giveBack, .stop: nil
    }
  }
}

extension RobotEvent {
  /// How an event ends the run; `nil` when it goes on.
  fileprivate func outcome(_ line: Int) -> RobotRun.Outcome? {
    switch self {
    case .bumped: .hitWall(line: line)
    case .nothingHere: .nothingToPick(line: line)
    case .nothingCarried: .nothingToPut(line: line)
    case .done, .asked, .round, .called: nil
    }
  }
}
