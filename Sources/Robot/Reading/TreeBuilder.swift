/// Puts sentences together to a tree, and finds beginnings without an end and ends without one.
struct TreeBuilder {
  private(set) var problems: [ProgramProblem] = []
  private var finished: [RobotStatement] = []
  private var open: [OpenBlock] = []
  /// Whether no end is missing in the whole text.
  private let endsPlenty: Bool

  /// Lines whose end has not come yet.
  private struct OpenBlock {
    let line: Int
    let word: String
    let opening: Sentence
    var statements: [RobotStatement] = []
    /// The lines before `jika tidak`.
    var first: StatementBlock?
  }

  /// Makes a builder.
  init(endsPlenty: Bool) { self.endsPlenty = endsPlenty }

  /// Adds the sentence of `line`, which begins with `word`.
  mutating func add(_ sentence: Sentence, line: Int, word: String) {
    if case .definition = sentence.kind, !open.isEmpty {
      if endsPlenty {
        report(line, .definitionInside(word))
      } else {
        while !open.isEmpty { closeWithoutEnd() }
      }
    }
    if sentence.opensBlock {
      open.append(OpenBlock(line: line, word: word, opening: sentence))
      if open.count == RobotProgram.deepestNesting + 1 {
        report(line, .nestedTooDeep(most: RobotProgram.deepestNesting))
      }
      return
    }
    switch sentence.kind {
    case .end: end(line, word, sentence.remark)
    case .alternative: turn(line, word, sentence.remark)
    case .action(let action): append(line, .action(action), sentence.remark)
    case .call(let name): append(line, .call(name: name), sentence.remark)
    case .nothing: append(line, .nothing, sentence.remark)
    case .repetition, .choice, .loop, .definition, .unreadable: break
    }
  }

  /// The tree, once all lines are in.
  mutating func finish() -> [RobotStatement] {
    while !open.isEmpty { closeWithoutEnd() }
    return finished
  }

  private mutating func append(_ line: Int, _ kind: RobotStatement.Kind, _ remark: String?) {
    append(RobotStatement(line: line, kind, remark: remark))
  }

  private mutating func append(_ statement: RobotStatement) {
    if open.isEmpty {
      finished.append(statement)
    } else {
      open[open.count - 1].statements.append(statement)
    }
  }

  private mutating func turn(_ line: Int, _ word: String, _ remark: String?) {
    guard let block = open.last, block.opening.canTurn else {
      return report(line, .alternativeWithoutChoice(word))
    }
    guard block.first == nil else { return report(line, .secondAlternative(word)) }
    open[open.count - 1].first = StatementBlock(
      block.statements, endLine: line, endRemark: remark)
    open[open.count - 1].statements = []
  }

  private mutating func end(_ line: Int, _ word: String, _ remark: String?) {
    guard let block = open.popLast() else { return report(line, .endExtra(word)) }
    let body = StatementBlock(block.statements, endLine: line, endRemark: remark)
    let kind: RobotStatement.Kind
    switch block.opening.kind {
    case .repetition(let times): kind = .repetition(times: times, body)
    case .loop(let condition): kind = .loop(condition, body)
    case .definition(let name): kind = .definition(name: name, body)
    case .choice(let condition):
      kind = .choice(condition, block.first ?? body, otherwise: block.first == nil ? nil : body)
    default: return
    }
    append(block.line, kind, block.opening.remark)
  }

  private mutating func closeWithoutEnd() {
    guard let block = open.popLast() else { return }
    report(block.line, .endMissing(word: block.word))
  }

  private mutating func report(_ line: Int, _ kind: ProgramProblem.Kind) {
    problems.append(ProgramProblem(line: line, kind))
  }
}

extension Sentence {
  /// Whether `jika tidak` can follow: an unreadable opening gets the benefit of the doubt.
  fileprivate var canTurn: Bool {
    switch kind {
    case .choice, .unreadable: true
    default: false
    }
  }
}
