public import Curriculum

/// A program that can run: read from text, or made in place.
///
/// Blank lines and remarks are kept, so that text becomes a tree and the very same text again.
public struct RobotProgram: Hashable, Sendable {
  /// All lines that stand in no other line.
  public var statements: [RobotStatement]

  /// Programs with more lines are refused.
  public static let mostLines = 500
  /// Lines with more characters are refused.
  public static let longestLine = 200
  /// Blocks inside blocks, inside blocks.
  public static let deepestNesting = 30
  /// A repetition with more rounds is refused.
  public static let mostRounds = 1_000

  /// Makes a program.
  public init(_ statements: [RobotStatement]) { self.statements = statements }

  /// How many lines say something: blank lines and remarks do not count, `selesai` does.
  public var countedLines: Int { Self.counted(statements) }

  private static func counted(_ statements: [RobotStatement]) -> Int {
    statements.reduce(0) { sum, statement in
      guard statement.kind != .nothing else { return sum }
      return statement.blocks.reduce(sum + 1) { $0 + 1 + counted($1.statements) }
    }
  }

  /// The words of the language that the program uses.
  public var constructs: Set<RobotConstruct> { Self.constructs(of: statements) }

  private static func constructs(of statements: [RobotStatement]) -> Set<RobotConstruct> {
    var found: Set<RobotConstruct> = []
    for statement in statements {
      found.formUnion(statement.constructs)
      for block in statement.blocks { found.formUnion(constructs(of: block.statements)) }
    }
    return found
  }
}

extension RobotStatement {
  fileprivate var constructs: Set<RobotConstruct> {
    switch kind {
    case .nothing, .call: []
    case .action(let action): [action.construct]
    case .repetition: [.repetition]
    case .choice(_, _, let otherwise): otherwise == nil ? [.choice] : [.choice, .alternative]
    case .loop: [.loop]
    case .definition: [.definition]
    }
  }
}

extension RobotAction {
  /// The same as a word that an exercise can ask for.
  public var construct: RobotConstruct {
    switch self {
    case .move: .move
    case .turnLeft: .turnLeft
    case .turnRight: .turnRight
    case .pick: .pick
    case .put: .put
    }
  }
}
