public import Curriculum

extension RobotProgram {
  /// The program in the canonical words of `language`, with what is inside a block moved right.
  public func text(in language: Language) -> String {
    ProgramPrinting(language: language).lines(of: statements, depth: 0).joined(separator: "\n")
  }
}

/// Writes a tree line by line.
private struct ProgramPrinting {
  let language: Language

  func lines(of statements: [RobotStatement], depth: Int) -> [String] {
    statements.flatMap { lines(of: $0, depth: depth) }
  }

  private func lines(of statement: RobotStatement, depth: Int) -> [String] {
    func opened(_ opening: String, _ block: StatementBlock) -> [String] {
      [line(opening, depth, statement.remark)] + inside(block, depth) + [end(of: block, depth)]
    }
    switch statement.kind {
    case .nothing: return [line("", depth, statement.remark)]
    case .action(let action):
      return [line(RobotVocabulary.word(action, in: language), depth, statement.remark)]
    case .call(let name): return [line(name, depth, statement.remark)]
    case .repetition(let times, let block):
      let count = language == .indonesian ? "kali" : "times"
      return opened("\(word(.repetition)) \(times) \(count)", block)
    case .loop(let condition, let block): return opened("\(word(.loop)) \(text(condition))", block)
    case .definition(let name, let block): return opened("\(word(.definition)) \(name)", block)
    case .choice(let condition, let block, let otherwise):
      let opening = "\(word(.choice)) \(text(condition))"
      guard let otherwise else { return opened(opening, block) }
      return [line(opening, depth, statement.remark)] + inside(block, depth)
        + [line(word(.alternative), depth, block.endRemark)] + inside(otherwise, depth)
        + [end(of: otherwise, depth)]
    }
  }

  private func inside(_ block: StatementBlock, _ depth: Int) -> [String] {
    lines(of: block.statements, depth: depth + 1)
  }

  private func end(of block: StatementBlock, _ depth: Int) -> String {
    line(word(.end), depth, block.endRemark)
  }

  private func line(_ words: String, _ depth: Int, _ remark: String?) -> String {
    let parts = [words] + (remark.map { ["# " + $0] } ?? [])
    let text = parts.filter { !$0.isEmpty }.joined(separator: "  ")
    return text.isEmpty ? "" : String(repeating: "  ", count: depth) + text
  }

  private func word(_ keyword: RobotKeyword) -> String {
    RobotVocabulary.word(keyword, in: language)
  }

  private func text(_ condition: RobotCondition) -> String {
    RobotVocabulary.text(of: condition, in: language)
  }
}
