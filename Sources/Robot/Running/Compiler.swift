/// Lays a tree out flat.
struct Compiler {
  private(set) var code: [Instruction] = []
  /// What the calls are called, in the order in which they were laid out.
  var names: [String] { openCalls.map(\.name) }
  /// Calls whose target is not laid out yet.
  private var openCalls: [(index: Int, line: Int, name: String)] = []

  /// Lays `program` out.
  init(_ program: RobotProgram) {
    add(program.statements)
    code.append(.stop)
    addDefinitions(program.statements)
  }

  private mutating func addDefinitions(_ statements: [RobotStatement]) {
    var places: [String: Int] = [:]
    for case .definition(let name, let block) in statements.map(\.kind) {
      places[name] = code.count
      add(block.statements)
      code.append(.giveBack)
    }
    for (number, call) in openCalls.enumerated() {
      guard let place = places[call.name] else { continue }
      code[call.index] = .call(place, line: call.line, name: number)
    }
  }

  private mutating func add(_ statements: [RobotStatement]) {
    for statement in statements { add(statement) }
  }

  private mutating func add(_ statement: RobotStatement) {
    let line = statement.line
    switch statement.kind {
    case .nothing, .definition: break
    case .action(let action): code.append(.action(action, line: line))
    case .call(let name):
      openCalls.append((code.count, line, name))
      // A tree made in place may call what nobody defined: then nothing happens.
      code.append(.jump(code.count + 1))
    case .repetition(let times, let block):
      code.append(.beginRounds(times: times))
      let start = addHole()
      add(block.statements)
      code.append(.jump(start))
      code[start] = .round(of: times, line: line, exit: code.count)
    case .loop(let condition, let block):
      let start = addHole()
      add(block.statements)
      code.append(.jump(start))
      code[start] = .ask(condition, line: line, otherwise: code.count)
    case .choice(let condition, let block, let otherwise):
      let start = addHole()
      add(block.statements)
      guard let otherwise else {
        code[start] = .ask(condition, line: line, otherwise: code.count)
        return
      }
      let end = addHole()
      code[start] = .ask(condition, line: line, otherwise: code.count)
      add(otherwise.statements)
      code[end] = .jump(code.count)
    }
  }

  /// Room for an instruction whose target is known later.
  private mutating func addHole() -> Int {
    code.append(.stop)
    return code.count - 1
  }
}
