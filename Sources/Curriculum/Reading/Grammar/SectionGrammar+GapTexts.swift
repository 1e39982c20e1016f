extension SectionGrammar {
  /// Lets `[[ … ]]` be an input from here on, unless a surrounding block gathers them.
  mutating func allowInputs() {
    state.allowsInputs = !state.groupsInputs
  }

  /// Begins a block whose inputs may form one question; forgets what a surrounding one gathers.
  mutating func groupInputs(_ isOn: Bool, _ annotation: Annotation) {
    state.allowsInputs = false
    state.groupsInputs =
      isOn || annotation.isSet("data-group") || annotation.isSet("data-quiz-group")
  }

  /// Ends such a block.
  mutating func endGroup() {
    state.allowsInputs = true
    state.groupsInputs = false
  }

  /// Makes a question of a block that has inputs, with the hints, script and solution after it.
  mutating func finishText(from start: Int, pieces count: Int, _ annotation: Annotation) {
    let isQuestion = state.allowsInputs && state.inputStart < gathered.count
    state.allowsInputs = false
    guard isQuestion else { return }
    var question = FoundQuestion(
      form: .gap(Array(gathered[state.inputStart...])), body: start..<state.at)
    state.inputStart = gathered.count
    question.attributes = annotation.attributes
    question.annotation = annotation.range
    let found = pieces[count...]
    pieces.removeLast(found.count)
    let nested = found.filter(\.isQuestion)
    question.inner = found.filter { !$0.isQuestion }
    question.script = question.trailingScript
    readAddenda(of: &question, keepingScript: true)
    pieces.append(Piece(range: start..<state.at, kind: .question(question)))
    let place = pieces.count - 1
    pieces.append(contentsOf: nested)
    readSolution(ofQuestionAt: place)
  }
}

extension Piece {
  var isQuestion: Bool {
    if case .question = kind { return true }
    return false
  }
}

extension FoundQuestion {
  /// The script that ends a gap text's paragraph.
  fileprivate var trailingScript: Range<Int>? {
    guard let last = inner.last, case .notice(.loss(.script)) = last.kind,
      last.range.upperBound + 1 >= body.upperBound
    else { return nil }
    return last.range
  }
}
