public import Curriculum

/// Runs programs; every run ends within its limit of steps.
public struct RobotInterpreter: Sendable {
  private let code: [Instruction]
  private let names: [String]

  /// Commands inside commands, inside commands.
  public static let deepestCalls = 100

  /// Makes an interpreter for `program`.
  public init(_ program: RobotProgram) {
    let compiler = Compiler(program)
    (code, names) = (compiler.code, compiler.names)
  }

  /// Runs the program on `map` and tells every step.
  public func run(on map: RobotMap, stepLimit: Int = RobotTask.usualStepLimit) -> RobotRun {
    run(on: map, stepLimit: stepLimit, tracing: true)
  }

  /// Runs the program on `map` without telling the steps: for judging, and to measure the speed
  /// of a million steps.
  public func runSilently(
    on map: RobotMap, stepLimit: Int = RobotTask.usualStepLimit
  ) -> RobotRun {
    run(on: map, stepLimit: stepLimit, tracing: false)
  }

  private func run(on map: RobotMap, stepLimit: Int, tracing: Bool) -> RobotRun {
    var machine = Machine(world: RobotWorld(map), names: names, isTracing: tracing)
    let outcome = machine.run(code, stepLimit: stepLimit)
    return RobotRun(
      outcome: outcome, steps: machine.steps, world: machine.world, trace: machine.trace)
  }
}
