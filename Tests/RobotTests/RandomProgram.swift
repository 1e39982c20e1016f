import Robot

/// Programs as nobody would write them, to find what nobody thought of.
struct RandomProgram {
  static let names = ["putar_balik", "ambil_semua", "naik_tangga"]

  /// A program whose lines are numbered as they will stand in its text.
  static func program(using random: inout some RandomNumberGenerator) -> RobotProgram {
    var maker = Self()
    var statements: [RobotStatement] = []
    for name in names.prefix(Int.random(in: 0...3, using: &random)) {
      maker.line += 1
      let line = maker.line
      let block = maker.block(depth: 1, using: &random)
      statements.append(RobotStatement(line: line, .definition(name: name, block)))
      maker.known.append(name)
    }
    statements += maker.statements(depth: 0, using: &random)
    // Blank lines at the end are not kept.
    while statements.last?.kind == .nothing, statements.last?.remark == nil {
      statements.removeLast()
    }
    return RobotProgram(statements)
  }

  private var line = 0
  private var known: [String] = []

  private mutating func block(
    depth: Int, using random: inout some RandomNumberGenerator
  ) -> StatementBlock {
    let statements = statements(depth: depth, using: &random)
    line += 1
    return StatementBlock(statements, endLine: line, endRemark: Self.remark(using: &random))
  }

  private mutating func statements(
    depth: Int, using random: inout some RandomNumberGenerator
  ) -> [RobotStatement] {
    (0..<Int.random(in: 0...(depth > 3 ? 1 : 4), using: &random)).map { _ in
      statement(depth: depth, using: &random)
    }
  }

  private mutating func statement(
    depth: Int, using random: inout some RandomNumberGenerator
  ) -> RobotStatement {
    line += 1
    let begun = line
    let remark = Self.remark(using: &random)
    let kind: RobotStatement.Kind
    switch Int.random(in: 0..<(depth > 4 ? 6 : 11), using: &random) {
    case 0: kind = .nothing
    case 1 where !known.isEmpty: kind = .call(name: known.randomElement(using: &random) ?? "")
    case 6, 7:
      let times = Int.random(in: 1...9, using: &random)
      kind = .repetition(times: times, block(depth: depth + 1, using: &random))
    case 8:
      let first = block(depth: depth + 1, using: &random)
      kind = .choice(Self.condition(using: &random), first, otherwise: nil)
    case 9:
      let first = block(depth: depth + 1, using: &random)
      let second = block(depth: depth + 1, using: &random)
      kind = .choice(Self.condition(using: &random), first, otherwise: second)
    case 10:
      kind = .loop(Self.condition(using: &random), block(depth: depth + 1, using: &random))
    default: kind = .action(RobotAction.allCases.randomElement(using: &random) ?? .move)
    }
    return RobotStatement(line: begun, kind, remark: remark)
  }

  private static func condition(
    using random: inout some RandomNumberGenerator
  ) -> RobotCondition {
    RobotCondition(
      RobotCondition.Sense.allCases.randomElement(using: &random) ?? .frontClear,
      isNegated: Bool.random(using: &random))
  }

  private static func remark(using random: inout some RandomNumberGenerator) -> String? {
    Int.random(in: 0..<6, using: &random) == 0 ? "ke perpustakaan" : nil
  }
}
