import Curriculum

/// Writes a tree line by line, in the canonical words of a language.
struct ProgramPrinting {
  let language: Language
  /// What lies about, where it has a name.
  var thing = ""

  /// The lines of `statements`, moved right by two blanks for each block around them.
  func lines(of statements: [RobotStatement], depth: Int) -> [String] {
    statements.flatMap { lines(of: $0, depth: depth) }
  }

  /// What a line says, without remark and indent.
  func words(_ kind: Sentence.Kind) -> String {
    switch kind {
    case .nothing, .unreadable: ""
    case .action(let action): RobotVocabulary.word(action, in: language)
    case .call(let name): name
    case .repetition(let times):
      "\(word(.repetition)) \(times) \(language == .indonesian ? "kali" : "times")"
    case .loop(let condition): "\(word(.loop)) \(text(condition))"
    case .choice(let condition): "\(word(.choice)) \(text(condition))"
    case .alternative: word(.alternative)
    case .definition(let name): "\(word(.definition)) \(name)"
    case .end: word(.end)
    }
  }

  private func lines(of statement: RobotStatement, depth: Int) -> [String] {
    func line(_ kind: Sentence.Kind) -> String { self.line(kind, depth, statement.remark) }
    func opened(_ kind: Sentence.Kind, _ block: StatementBlock) -> [String] {
      [line(kind)] + inside(block, depth) + [end(of: block, depth)]
    }
    switch statement.kind {
    case .nothing: return [line(.nothing)]
    case .action(let action): return [line(.action(action))]
    case .call(let name): return [line(.call(name))]
    case .repetition(let times, let block): return opened(.repetition(times), block)
    case .loop(let condition, let block): return opened(.loop(condition), block)
    case .definition(let name, let block): return opened(.definition(name), block)
    case .choice(let condition, let block, let otherwise?):
      return [line(.choice(condition))] + inside(block, depth)
        + [self.line(.alternative, depth, block.endRemark)] + inside(otherwise, depth)
        + [end(of: otherwise, depth)]
    case .choice(let condition, let block, nil): return opened(.choice(condition), block)
    }
  }

  private func inside(_ block: StatementBlock, _ depth: Int) -> [String] {
    lines(of: block.statements, depth: depth + 1)
  }

  private func end(of block: StatementBlock, _ depth: Int) -> String {
    line(.end, depth, block.endRemark)
  }

  private func line(_ kind: Sentence.Kind, _ depth: Int, _ remark: String?) -> String {
    let parts = [words(kind)] + (remark.map { ["# " + $0] } ?? [])
    let text = parts.filter { !$0.isEmpty }.joined(separator: "  ")
    return text.isEmpty ? "" : String(repeating: "  ", count: depth) + text
  }

  private func word(_ keyword: RobotKeyword) -> String {
    RobotVocabulary.word(keyword, in: language)
  }

  private func text(_ condition: RobotCondition) -> String {
    RobotVocabulary.text(of: condition, in: language, thing: thing)
  }
}
