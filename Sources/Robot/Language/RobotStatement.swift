/// One line of a program, with the lines inside it.
public struct RobotStatement: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  public var kind: Kind
  /// What the author noted after `#`.
  public var remark: String?

  /// What a statement says.
  public indirect enum Kind: Hashable, Sendable {
    /// A blank line, or a remark alone.
    case nothing
    case action(RobotAction)
    case repetition(times: Int, StatementBlock)
    /// The first block ends with the line of the second one, when there is a second one.
    case choice(RobotCondition, StatementBlock, otherwise: StatementBlock?)
    case loop(RobotCondition, StatementBlock)
    case definition(name: String, StatementBlock)
    case call(name: String)
  }

  /// Makes a statement.
  public init(line: Int, _ kind: Kind, remark: String? = nil) {
    self.line = line
    self.kind = kind
    self.remark = remark
  }

  /// The blocks inside, in order.
  public var blocks: [StatementBlock] {
    switch kind {
    case .nothing, .action, .call: []
    case .repetition(_, let block), .loop(_, let block), .definition(_, let block): [block]
    case .choice(_, let block, let otherwise): [block] + (otherwise.map { [$0] } ?? [])
    }
  }
}

/// Lines that belong together, up to the line that ends them.
public struct StatementBlock: Hashable, Sendable {
  public var statements: [RobotStatement]
  /// Where `selesai` or `jika tidak` stands.
  public var endLine: Int
  /// What was noted on that line.
  public var endRemark: String?

  /// Makes a block.
  public init(_ statements: [RobotStatement], endLine: Int, endRemark: String? = nil) {
    self.statements = statements
    self.endLine = endLine
    self.endRemark = endRemark
  }
}
