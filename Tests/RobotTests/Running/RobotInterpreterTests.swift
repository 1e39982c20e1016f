import Curriculum
import Robot
import TestSupport
import Testing

struct RobotInterpreterTests {
  private func run(_ text: String, on drawing: String, carried: Int = 0) throws -> RobotRun {
    let reading = ProgramReader().read(text)
    let program = try #require(reading.program, "\(reading.problems)")
    return RobotInterpreter(program).run(on: try RobotMap(drawing: drawing, carried: carried))
  }

  @Test func `the robot moves, turns, picks and puts`() throws {
    let run = try run("maju\nambil\nbelok kanan\nmaju\ntaruh", on: ">o.\n...")
    #expect(run.outcome == .finished)
    #expect(run.world.position == GridPosition(column: 1, row: 1))
    #expect(run.world.heading == .south)
    #expect(run.world.things(GridPosition(column: 1, row: 0)) == 0)
    #expect(run.world.things(GridPosition(column: 1, row: 1)) == 1)
    #expect(run.trace.map(\.line) == [1, 2, 3, 4, 5])
    #expect(run.trace.map(\.position.label) == ["B1", "B1", "B1", "B2", "B2"])
  }

  @Test(
    arguments: [
      ("maju\nmaju", ">.", RobotRun.Outcome.hitWall(line: 2)),
      ("maju", ">#", .hitWall(line: 1)),
      ("ambil", ">", .nothingToPick(line: 1)),
      ("taruh", ">", .nothingToPut(line: 1)),
      ("selama depan kosong\nselesai", ">.", .endless(line: 1, steps: 500)),
      (
        "selama depan kosong\nbelok kiri\nbelok kiri\nselesai", ".>.", .endless(line: 1, steps: 500)
      ),
      ("perintah a\na\nselesai\na", ">", .calledTooDeep(line: 2, depth: 100)),
    ])
  func `a run that cannot go on says where`(
    text: String, map: String, outcome: RobotRun.Outcome
  ) throws {
    #expect(try run(text, on: map).outcome == outcome)
  }

  @Test func `a repetition counts its rounds and may stand in another`() throws {
    let text = "ulangi 2 kali\nulangi 3 kali\nmaju\nselesai\nbelok kanan\nselesai"
    let run = try run(text, on: ">...\n....\n....\n....")
    #expect(run.world.position.label == "D4")
    #expect(run.trace.count { $0.event == .round(3, of: 3) } == 2)
  }

  @Test(arguments: [(">..", "C1"), (">..#", "C1"), (">#", "A1")])
  func `while asks before every round`(map: String, end: String) throws {
    #expect(try run("selama depan kosong\nmaju\nselesai", on: map).world.position.label == end)
  }

  @Test(arguments: [(">o", 1), (">.", 0)])
  func `if takes one of two ways`(map: String, carried: Int) throws {
    let text = "maju\njika ada benda\nambil\njika tidak\nbelok kiri\nselesai"
    let run = try run(text, on: map)
    #expect(run.world.carried == carried)
    #expect(run.world.heading == (carried == 1 ? .east : .north))
  }

  @Test func `the sides are felt as the robot stands`() throws {
    let text = "jika kiri dinding\njika kanan kosong\nbelok kanan\nmaju\nselesai\nselesai"
    #expect(try run(text, on: ">.\n..").world.position.label == "A2")
  }

  @Test(arguments: 0..<200)
  func `every program halts within its limit, and twice alike`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let interpreter = RobotInterpreter(RandomProgram.program(using: &random))
    let map = try RandomMap.map(using: &random)
    let limit = Int.random(in: 1...300, using: &random)
    let run = interpreter.run(on: map, stepLimit: limit)
    #expect(run.steps <= limit)
    #expect(run.trace.count == run.steps)
    #expect(!run.world.isWall(run.world.position))
    #expect(interpreter.run(on: map, stepLimit: limit) == run)
    var silent = interpreter.runSilently(on: map, stepLimit: limit)
    #expect(silent.trace.isEmpty)
    silent.trace = run.trace
    #expect(silent == run)
  }

  @Test func `a million steps end, and no trace is kept when none is wanted`() throws {
    let text = "selama depan kosong\nmaju\nbelok kiri\nbelok kiri\nselesai"
    let program = try #require(ProgramReader().read(text).program)
    let map = try RobotMap(drawing: ".>.")
    let run = RobotInterpreter(program).runSilently(on: map, stepLimit: 1_000_000)
    #expect(run.steps == 1_000_000)
    #expect(run.outcome == .endless(line: 1, steps: 1_000_000))
  }
}
