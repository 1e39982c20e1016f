extension SectionGrammar {
  /// A line of columns, then rows that choose among them.
  mutating func readMatrix() -> FoundQuestion.Form? {
    var form: FoundQuestion.Form?
    _ = attempt { grammar in
      guard let columns = grammar.readMatrixHeader() else { return false }
      var rows: [FoundRow] = []
      while let row = grammar.readMatrixRow() { rows.append(row) }
      guard !rows.isEmpty else { return false }
      form = .matrix(columns: columns, rows: rows)
      return true
    }
    return form
  }

  private mutating func readMatrixHeader() -> [Range<Int>]? {
    skipIndentation()
    skipBlanks()
    if peek() == Byte.dash {
      state.at += 1
      skipBlanks()
    }
    guard take(Byte.openBracket) else { return nil }
    var columns: [Range<Int>] = []
    while let column = readColumn() { columns.append(column) }
    guard !columns.isEmpty, take(Byte.closeBracket), take(Byte.newline) else { return nil }
    return columns
  }

  /// A column's title in parentheses or brackets, blanks around it.
  private mutating func readColumn() -> Range<Int>? {
    var column: Range<Int>?
    _ = attempt { grammar in
      grammar.skipBlanks()
      let isRound = grammar.peek() == Byte.openParenthesis
      guard isRound || grammar.peek() == Byte.openBracket else { return false }
      grammar.state.at += 1
      grammar.skipBlanks()
      let start = grammar.state.at
      guard let end = grammar.readColumnEnd(isRound) else { return false }
      column = start..<end
      return true
    }
    return column
  }

  /// Reads up to the closing mark and takes it with the blanks around; returns the text's end.
  private mutating func readColumnEnd(_ isRound: Bool) -> Int? {
    let closer = isRound ? Byte.closeParenthesis : Byte.closeBracket
    while true {
      let end = blanksEnd(from: state.at)
      if end < bytes.count, bytes[end] == closer {
        let textEnd = state.at
        state.at = blanksEnd(from: end + 1)
        return textEnd
      }
      guard readInline() else { return nil }
    }
  }

  private mutating func readMatrixRow() -> FoundRow? {
    if let row = readMatrixRow(several: false, button: { $0.takeRadioButton() }) { return row }
    return readMatrixRow(several: true, button: { $0.takeCheckButton() })
  }

  private mutating func readMatrixRow(
    several: Bool, button: (inout Self) -> Bool?
  ) -> FoundRow? {
    var right: [Int] = []
    let line = readGroupLine { grammar in
      right = []
      var index = 0
      while true {
        let before = grammar.state.at
        grammar.skipBlanks()
        guard let isTicked = button(&grammar) else {
          if index == 0 { grammar.state.at = before }
          break
        }
        if isTicked { right.append(index) }
        index += 1
        grammar.skipBlanks()
      }
      return index > 0
    }
    return line.map { FoundRow(text: $0.text, allowsSeveral: several, right: right) }
  }
}
