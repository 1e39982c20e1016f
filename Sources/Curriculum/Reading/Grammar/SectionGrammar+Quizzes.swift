extension SectionGrammar {
  /// Choices, a matrix, an input alone on its line or `[[!]]`, with what belongs to them.
  mutating func readQuiz(_ annotation: Annotation) -> Bool {
    guard startsBracket else { return false }
    return attempt { grammar in
      let start = grammar.state.at
      guard let form = grammar.readQuizForm() else { return false }
      grammar.finishQuestion(form, from: start, annotation, hasHints: true)
      return true
    }
  }

  /// Whether a `[` comes next, after a bullet at most.
  var startsBracket: Bool {
    var place = blanksEnd(from: state.at)
    if place < bytes.count, bytes[place].isBullet { place = blanksEnd(from: place + 1) }
    return place < bytes.count && bytes[place] == Byte.openBracket
  }

  private mutating func readQuizForm() -> FoundQuestion.Form? {
    if let matrix = readMatrix() { return matrix }
    if let choices = readChoices() { return choices }
    if readGeneric() { return .generic }
    return readBlockInput().map { .block($0) }
  }

  /// Adds hints, script and solution, and keeps the question.
  mutating func finishQuestion(
    _ form: FoundQuestion.Form, from start: Int, _ annotation: Annotation, hasHints: Bool
  ) {
    var question = FoundQuestion(form: form, body: start..<state.at)
    question.attributes = annotation.attributes
    question.annotation = annotation.range
    if hasHints {
      readAddenda(of: &question, keepingScript: false)
    } else {
      question.script = readQuizScript()
    }
    pieces.append(Piece(range: start..<state.at, kind: .question(question)))
    if hasHints { readSolution(ofQuestionAt: pieces.count - 1) }
  }

  /// The hints and the script right after a question.
  mutating func readAddenda(of question: inout FoundQuestion, keepingScript: Bool) {
    while let hint = readGroupLine(mark: { $0.take("[?]") }) { question.hints.append(hint.text) }
    let script = readQuizScript()
    if !keepingScript || question.script == nil { question.script = script }
  }

  /// A script on the lines after a question; passes the next line's indentation in any case.
  mutating func readQuizScript() -> Range<Int>? {
    skipIndentation()
    var body: Range<Int>?
    _ = attempt { grammar in
      grammar.skipBlanks()
      guard let found = grammar.takeScript(), grammar.take(Byte.newline) else { return false }
      body = found
      return true
    }
    return body
  }

  /// The blocks between two lines of stars right after a question.
  mutating func readSolution(ofQuestionAt place: Int) {
    let stars = blanksEnd(from: state.at)
    let count = run(of: Byte.star, from: stars)
    let end = blanksEnd(from: stars + count)
    guard count >= 3, end < bytes.count, bytes[end] == Byte.newline else { return }
    var inner = state.at..<state.at
    let isFine = attempt(once: 20) { grammar in
      grammar.cut(grammar.state.at..<end)
      grammar.state.at = end
      grammar.skipNewlines()
      let start = grammar.state.at
      guard grammar.readBlocks(untilStars: true) else { return false }
      inner = start..<grammar.state.at
      return true
    }
    guard isFine, case .question(var question) = pieces[place].kind else { return }
    question.solution = inner
    pieces[place].kind = .question(question)
  }

  private mutating func readChoices() -> FoundQuestion.Form? {
    if let group = readGroup(button: { $0.takeRadioButton() }) {
      return .single(group.texts, right: group.ticked)
    }
    if let group = readGroup(button: { $0.takeCheckButton() }) {
      return .multiple(group.texts, right: group.ticked)
    }
    return nil
  }

  /// `( )` or `(X)`: whether it is marked, `nil` when none comes next.
  mutating func takeRadioButton() -> Bool? {
    if take("( )") { return false }
    return take("(X)") || take("(x)") ? true : nil
  }

  /// `[ ]` or `[X]`.
  mutating func takeCheckButton() -> Bool? {
    if take("[ ]") { return false }
    return take("[X]") || take("[x]") ? true : nil
  }

  private mutating func readGroup(
    button: (inout Self) -> Bool?
  ) -> (texts: [Range<Int>], ticked: [Int])? {
    var texts: [Range<Int>] = []
    var ticked: [Int] = []
    while true {
      var isTicked = false
      let line = readGroupLine { grammar in
        guard let mark = button(&grammar) else { return false }
        isTicked = mark
        return true
      }
      guard let line else { break }
      if isTicked { ticked.append(texts.count) }
      texts.append(line.text)
    }
    return texts.isEmpty ? nil : (texts, ticked)
  }

  /// One line of a group: an optional bullet, `[`, the mark, `]` and a text.
  mutating func readGroupLine(mark: (inout Self) -> Bool) -> (text: Range<Int>, start: Int)? {
    var found: (text: Range<Int>, start: Int)?
    _ = attempt { grammar in
      grammar.skipIndentation()
      grammar.skipBlanks()
      let start = grammar.state.at
      if grammar.peek().isBullet {
        grammar.state.at += 1
        if grammar.peek().isBlank { grammar.state.at += 1 }
      }
      guard grammar.take(Byte.openBracket), mark(&grammar), grammar.take(Byte.closeBracket) else {
        return false
      }
      guard let text = grammar.readLineText() else { return false }
      found = (text, start)
      return true
    }
    return found
  }

  /// The text of the rest of the line, which must not be empty; takes the line's end.
  mutating func readLineText() -> Range<Int>? {
    skipBlanks()
    let start = state.at
    guard readLine(), peek() == Byte.newline, !isAtEnd else { return nil }
    defer { state.at += 1 }
    return start..<state.at
  }

  private mutating func readGeneric() -> Bool {
    attempt { grammar in
      grammar.skipIndentation()
      grammar.skipBlanks()
      _ = grammar.take("- ")
      return grammar.take("[[!]]") && grammar.take(Byte.newline)
    }
  }

  /// An input alone on its line.
  mutating func readBlockInput() -> FoundInput.Kind? {
    var kind: FoundInput.Kind?
    _ = attempt { grammar in
      grammar.skipBlanks()
      guard let found = grammar.takeInput(), grammar.take(Byte.newline) else { return false }
      kind = found
      return true
    }
    return kind
  }
}
