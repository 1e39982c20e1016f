/// Both languages of a lesson have the same steps, questions, option counts and right answers.
struct LanguagePairRule {
  let here: Lesson
  let there: Lesson

  /// The differences, placed in the file of `here`.
  var findings: [Finding] {
    var findings: [Finding] = []
    let top = SourcePosition(line: 1)
    let (mine, other) = (here.header.lesson?.text ?? "", there.header.lesson?.text ?? "")
    if mine != other { findings.append(finding(.lessonID(here: mine, there: other), at: top)) }
    if here.steps.count != there.steps.count {
      let difference = LanguageDifference.steps(here: here.steps.count, there: there.steps.count)
      findings.append(finding(difference, at: top))
    }
    for (step, twin) in zip(here.steps, there.steps) {
      findings += differences(step, twin)
    }
    return findings
  }

  private func finding(_ difference: LanguageDifference, at position: SourcePosition) -> Finding {
    Finding(position: position, problem: .module(.languagesDiffer(difference)))
  }

  private func differences(_ step: Step, _ twin: Step) -> [Finding] {
    guard step.id == twin.id else {
      let difference = LanguageDifference.stepID(here: step.id.text, there: twin.id.text)
      return [finding(difference, at: step.position)]
    }
    let (mine, other) = (step.questions, twin.questions)
    guard mine.count == other.count else {
      let difference = LanguageDifference.questions(here: mine.count, there: other.count)
      return [finding(difference, at: step.position)]
    }
    return zip(mine, other).compactMap { question, twin in
      difference(question, twin).map { finding($0, at: question.position) }
    }
  }

  private func difference(_ question: Question, _ twin: Question) -> LanguageDifference? {
    let id = question.id.text
    guard question.id == twin.id else {
      return .questionID(here: id, there: twin.id.text)
    }
    let (mine, other) = (QuestionShape(question), QuestionShape(twin))
    guard mine.kind == other.kind else { return .questionKind(id: id) }
    guard mine.counts == other.counts else { return .optionCount(id: id) }
    return mine.right == other.right ? nil : .rightOptions(id: id)
  }
}

/// What two translations of a question share.
struct QuestionShape: Hashable {
  var kind: String
  /// Options, columns, rows, inputs and their options.
  var counts: [Int]
  var right: [[Int]]

  init(_ question: Question) {
    let wording = question.wording
    kind = question.kindName
    counts =
      [wording.options.count, wording.columns.count, wording.rows.count]
      + wording.inputs.map(\.count)
    right = Self.right(of: question.form)
  }

  private static func right(of form: Question.Form) -> [[Int]] {
    switch form {
    case .single(_, let right), .multiple(_, let right), .selection(_, let right),
      .drag(_, let right):
      [right.sorted()]
    case .matrix(let matrix): matrix.rows.map { $0.right.sorted() }
    case .gap(let text):
      text.inputs.map { input in
        switch input {
        case .text: []
        case .selection(_, let right), .drag(_, let right): right.sorted()
        }
      }
    case .text, .generic, .survey, .task: []
    }
  }
}
