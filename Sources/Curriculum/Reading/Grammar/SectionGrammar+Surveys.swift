extension SectionGrammar {
  /// A question without a right answer.
  mutating func readSurvey(_ annotation: Annotation) -> Bool {
    guard startsBracket else { return false }
    return attempt { grammar in
      let start = grammar.state.at
      guard let form = grammar.readSurveyForm() else { return false }
      grammar.finishQuestion(form, from: start, annotation, hasHints: false)
      return true
    }
  }

  private mutating func readSurveyForm() -> FoundQuestion.Form? {
    if let lines = readSurveyLines() { return .surveyText(lines: lines) }
    if let options = readSurveySelection() { return .surveySelection(options) }
    return readSurveyVector(several: false) ?? readSurveyVector(several: true)
      ?? readSurveyMatrix(several: false) ?? readSurveyMatrix(several: true)
  }

  /// `[[___ ___]]`: free text of as many lines as there are strokes.
  private mutating func readSurveyLines() -> Int? {
    var lines = 0
    let isFine = attempt { grammar in
      guard grammar.takeSurveyOpening() else { return false }
      grammar.skipBlanks()
      guard grammar.take(Byte.openBracket) else { return false }
      while true {
        let strokes = grammar.run(of: Byte.underscore, from: grammar.state.at)
        guard strokes >= 3 else { break }
        grammar.state.at += strokes
        grammar.skipBlanks()
        lines += 1
      }
      guard lines > 0, grammar.take("]]") else { return false }
      grammar.skipBlanks()
      return grammar.take(Byte.newline)
    }
    return isFine ? lines : nil
  }

  /// A selection or drag without any right option.
  private mutating func readSurveySelection() -> [String]? {
    var options: [String]?
    _ = attempt { grammar in
      switch grammar.readBlockInput() {
      case .selection(let found, let right)?, .drag(let found, let right)?:
        guard right.isEmpty else { return false }
        options = found
        return true
      default: return false
      }
    }
    return options
  }

  /// Passes the indentation, a bullet and the first `[`.
  private mutating func takeSurveyOpening() -> Bool {
    skipIndentation()
    if peek().isBullet { state.at += 1 }
    skipBlanks()
    return take(Byte.openBracket)
  }

  /// `[(id)] text` or `[[id]] text`, one a line.
  private mutating func readSurveyVector(several: Bool) -> FoundQuestion.Form? {
    var ids: [String] = []
    var options: [Range<Int>] = []
    while let (id, text) = readSurveyOption(several: several) {
      ids.append(id)
      options.append(text)
    }
    return ids.isEmpty ? nil : .surveyVector(several: several, ids: ids, options: options)
  }

  private mutating func readSurveyOption(several: Bool) -> (id: String, text: Range<Int>)? {
    var found: (id: String, text: Range<Int>)?
    _ = attempt { grammar in
      guard grammar.takeSurveyOpening(),
        grammar.take(several ? Byte.openBracket : Byte.openParenthesis),
        let id = grammar.takeSurveyID(),
        grammar.take(several ? Byte.closeBracket : Byte.closeParenthesis),
        grammar.take(Byte.closeBracket)
      else { return false }
      guard let text = grammar.readLineText() else { return false }
      found = (id, text)
      return true
    }
    return found
  }

  /// What stands between the marks: no blank first, no mark of a choice.
  private mutating func takeSurveyID() -> String? {
    let start = state.at
    guard !isAtEnd, !peek().isWhitespace else { return nil }
    state.at += 1
    while !isAtEnd, peek() != Byte.closeParenthesis, peek() != Byte.closeBracket { state.at += 1 }
    let id = text(start..<state.at)
    return id == "X" || id == "x" ? nil : id
  }

  private mutating func readSurveyMatrix(several: Bool) -> FoundQuestion.Form? {
    var form: FoundQuestion.Form?
    _ = attempt { grammar in
      guard grammar.takeSurveyOpening() else { return false }
      var columns: [Range<Int>] = []
      while let column = grammar.readSurveyColumn(several) { columns.append(column) }
      guard !columns.isEmpty, grammar.take(Byte.closeBracket) else { return false }
      grammar.skipBlanks()
      guard grammar.take(Byte.newline) else { return false }
      var rows: [Range<Int>] = []
      while let row = grammar.readSurveyRow() { rows.append(row) }
      guard !rows.isEmpty else { return false }
      form = .surveyMatrix(several: several, columns: columns, rows: rows)
      return true
    }
    return form
  }

  private mutating func readSurveyColumn(_ several: Bool) -> Range<Int>? {
    let closer = several ? Byte.closeBracket : Byte.closeParenthesis
    var column: Range<Int>?
    _ = attempt { grammar in
      guard grammar.take(several ? Byte.openBracket : Byte.openParenthesis) else { return false }
      let start = grammar.state.at
      while grammar.peek() != closer {
        guard grammar.readInline() else { return false }
      }
      column = start..<grammar.state.at
      grammar.state.at += 1
      return true
    }
    return column
  }

  private mutating func readSurveyRow() -> Range<Int>? {
    var row: Range<Int>?
    _ = attempt { grammar in
      grammar.skipIndentation()
      _ = grammar.take(Byte.dash)
      grammar.skipBlanks()
      guard grammar.take(Byte.openBracket), grammar.peek().isBlank else { return false }
      grammar.skipBlanks()
      guard grammar.take(Byte.closeBracket) else { return false }
      row = grammar.readLineText()
      return row != nil
    }
    return row
  }

  /// `- [ ] text`, one a line.
  mutating func readTask(_ annotation: Annotation) -> Bool {
    guard startsBracket else { return false }
    return attempt { grammar in
      let start = grammar.state.at
      var texts: [Range<Int>] = []
      var ticked: [Bool] = []
      while let (text, isTicked) = grammar.readTaskLine() {
        texts.append(text)
        ticked.append(isTicked)
      }
      guard !texts.isEmpty else { return false }
      grammar.finishQuestion(
        .task(texts, ticked: ticked), from: start, annotation, hasHints: false)
      return true
    }
  }

  private mutating func readTaskLine() -> (text: Range<Int>, isTicked: Bool)? {
    var isTicked = false
    let line = readGroupLine { grammar in
      guard grammar.peek(-2).isBullet || grammar.peek(-3).isBullet else { return false }
      if grammar.take(Byte.space) { return true }
      isTicked = true
      return grammar.take(UInt8(ascii: "X")) || grammar.take(UInt8(ascii: "x"))
    }
    return line.map { ($0.text, isTicked) }
  }
}
