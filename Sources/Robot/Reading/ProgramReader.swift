public import Curriculum

/// Reads a program's text, in either language or both mixed, and finds everything wrong in it.
public struct ProgramReader: Sendable {
  let lexicon: Lexicon

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - things: What lies about on the map, such as `buku`; it may be named in the program.
  ///   - language: The language of the words that are proposed for slips.
  public init(things: [String] = [], language: Language = .indonesian) {
    lexicon = Lexicon(things: things, language: language)
  }

  /// Reads `text`.
  public func read(_ text: String) -> ProgramReading {
    let lines = Self.lines(of: text)
    guard lines.count <= RobotProgram.mostLines else {
      let most = RobotProgram.mostLines
      return refused(ProgramProblem(line: most, .tooManyLines(most: most)))
    }
    let (names, repeated) = definedNames(lines)
    var reader = SentenceReader(lexicon, names: names)
    var builder = TreeBuilder(endsPlenty: hasEnoughEnds(lines))
    var problems = repeated
    for (index, line) in lines.enumerated() {
      guard line.count <= RobotProgram.longestLine else {
        let most = RobotProgram.longestLine
        problems.append(ProgramProblem(line: index + 1, .lineTooLong(most: most)))
        continue
      }
      let word = lexicon.keyword(beginning: LineWords(line).words)?.text ?? LineWords(line).text
      builder.add(reader.sentence(line, number: index + 1), line: index + 1, word: word)
    }
    let statements = builder.finish()
    problems += reader.problems + builder.problems
    problems.sort { $0.line < $1.line }
    let program = problems.isEmpty ? RobotProgram(statements) : nil
    return ProgramReading(program: program, problems: problems, synonyms: reader.synonyms)
  }

  private func refused(_ problem: ProgramProblem) -> ProgramReading {
    ProgramReading(program: nil, problems: [problem], synonyms: [])
  }

  /// Without the line feeds at the end, which editors add.
  private static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.map(String.init)
  }

  /// The names of all commands, and problems for those that come twice.
  func definedNames(_ lines: [String]) -> (Set<String>, [ProgramProblem]) {
    var first: [String: Int] = [:]
    var problems: [ProgramProblem] = []
    for (index, line) in lines.enumerated() where line.count <= RobotProgram.longestLine {
      let words = LineWords(line).words
      guard let entry = lexicon.keyword(beginning: words), entry.meaning == .definition else {
        continue
      }
      let rest = Array(words.dropFirst(entry.words.count))
      let name = rest.joined(separator: "_")
      guard !name.isEmpty, lexicon.keyword(being: rest) == nil else { continue }
      if let line = first[name] {
        problems.append(ProgramProblem(line: index + 1, .nameDefinedTwice(name, firstLine: line)))
      } else {
        first[name] = index + 1
      }
    }
    return (Set(first.keys), problems)
  }

  /// Whether there is an end for every beginning: then a command inside a block stands there on
  /// purpose, else somebody forgot an end before it.
  private func hasEnoughEnds(_ lines: [String]) -> Bool {
    var balance = 0
    for line in lines where line.count <= RobotProgram.longestLine {
      switch lexicon.keyword(beginning: LineWords(line).words)?.meaning {
      case .end?: balance -= 1
      case let keyword? where keyword.opensBlock: balance += 1
      default: break
      }
    }
    return balance <= 0
  }
}
