public import Curriculum
public import LearningRecord

/// Finds what an answer to one question is.
public struct Judge: Hashable, Sendable {
  public let question: Question

  /// Judges answers to `question`.
  public init(_ question: Question) { self.question = question }

  /// What `answer` is; total: an answer of another form is a slip.
  public func judgement(of answer: Answer) -> Judgement {
    let judged = formJudgement(of: answer)
    guard judged.slip == nil else { return judged }
    switch question.judging {
    case .judged: return judged
    case .never, .unchecked: return Judgement(verdict: .unchecked, reasons: judged.reasons)
    case .accepts(let texts, let folding):
      guard let typed = scriptInput(of: answer) else { return Judgement(verdict: .unchecked) }
      return Judgement(verdict: texts.contains(folding.applied(to: typed)) ? .right : .wrong)
    case .matches(let source, let ignoresCase):
      guard let typed = scriptInput(of: answer),
        let occurs = Pattern(source, ignoringCase: ignoresCase)?.occurs(in: typed)
      else { return Judgement(verdict: .unchecked) }
      return Judgement(verdict: occurs ? .right : .wrong)
    }
  }

  /// Whether `answer` is one that this question can have.
  func fits(_ answer: Answer) -> Bool { formJudgement(of: answer).slip == nil }

  private func formJudgement(of answer: Answer) -> Judgement {
    switch (question.form, answer) {
    case (.single(let options, let right), .options(let chosen)),
      (.selection(let options, let right), .options(let chosen)),
      (.drag(let options, let right), .options(let chosen)):
      oneOf(options.count, right: right, chosen: chosen)
    case (.multiple(let options, let right), .options(let chosen)):
      exactly(right, of: options.count, chosen: chosen)
    case (.text(let right), .text(let typed)):
      TextExpectation(right: right, attributes: question.attributes).judgement(of: typed)
    case (.gap(let gap), .inputs(let answers)): inputs(gap.inputs, answers: answers)
    case (.matrix(let matrix), .rows(let rows)): self.rows(matrix, chosen: rows)
    case (.task(let task), .ticked(let ticked)) where ticked.isSubset(of: task.items.indices):
      Judgement(verdict: .unchecked)
    case (.task(let task), .performed(let performance)) where task.exercise == performance.exercise:
      Judgement(verdict: .unchecked)
    case (.survey(let survey), _) where survey.fits(answer): Judgement(verdict: .unchecked)
    default: Judgement(verdict: .unchecked, slip: .otherForm)
    }
  }

  /// What LiaScript's `@input` would be: the text, or the option's number from 0.
  private func scriptInput(of answer: Answer) -> String? {
    switch answer {
    case .text(let typed): typed
    case .options(let chosen): chosen.count == 1 ? chosen.first.map(String.init) : nil
    case .inputs(let answers): answers.count == 1 ? answers.first.flatMap(scriptInput) : nil
    case .rows, .ticked, .performed: nil
    }
  }
}

extension TextFolding {
  /// What the script's chain makes of a text.
  func applied(to text: String) -> String {
    var folded = contains(.trims) ? text.trimmingBlanks : text
    if contains(.lowercases) { folded = folded.lowercased() }
    if contains(.uppercases) { folded = folded.uppercased() }
    return folded
  }
}
