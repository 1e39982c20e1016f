public import Curriculum

extension ProgramReader {
  /// The lines with what is inside a block moved right, and every word as it was written.
  public func indented(_ lines: [String]) -> [String] {
    var depth = 0
    return lines.map { line in
      let keyword = lexicon.keyword(beginning: LineWords(line).words)?.meaning
      if keyword == .end || keyword == .alternative { depth = max(depth - 1, 0) }
      let text = line.trimmingBlanks
      let indent = String(repeating: "  ", count: min(depth, RobotProgram.deepestNesting))
      if keyword == .alternative || keyword?.opensBlock == true { depth += 1 }
      return text.isEmpty ? "" : indent + text
    }
  }

  /// The text with each line in the canonical words of `language`; a line that cannot be read
  /// stays as it is.
  ///
  /// - Parameters:
  ///   - text: Lines of a program.
  ///   - language: The language wanted.
  ///   - thing: What lies about, where it has a name.
  /// - Returns: As many lines.
  public func translated(
    _ text: String, into language: Language, thing: String = ""
  ) -> String {
    let printing = ProgramPrinting(language: language, thing: thing)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in
        let sentence = sentence(String(line))
        guard sentence.kind != .unreadable, sentence.kind != .nothing else { return String(line) }
        let remark = sentence.remark.map { "  # " + $0 } ?? ""
        return line.prefix { $0 == " " } + printing.words(sentence.kind) + remark
      }.joined(separator: "\n")
  }

  /// Whether `line` means something by itself, or calls a command that `lines` define.
  public func canRead(_ line: String, after lines: [String] = []) -> Bool {
    var reader = SentenceReader(lexicon, names: definedNames(lines).0)
    return reader.sentence(line, number: 1).kind != .unreadable
  }

  /// Whether `line` ends something though nothing in `lines` is open.
  public func isEndTooMany(_ line: String, after lines: [String]) -> Bool {
    func keyword(_ line: String) -> RobotKeyword? {
      lexicon.keyword(beginning: LineWords(line).words)?.meaning
    }
    guard keyword(line) == .end else { return false }
    let open = lines.reduce(0) { open, line in
      let keyword = keyword(line)
      return keyword == .end ? max(open - 1, 0) : open + (keyword?.opensBlock == true ? 1 : 0)
    }
    return open == 0
  }

  /// What one line says, by itself.
  func sentence(_ line: String) -> Sentence {
    guard line.count <= RobotProgram.longestLine else {
      return Sentence(kind: .unreadable, remark: nil, opensBlock: false)
    }
    var reader = SentenceReader(lexicon, names: [])
    return reader.sentence(line, number: 1)
  }
}
