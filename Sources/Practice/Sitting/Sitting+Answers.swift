import Curriculum
import LearningRecord

extension Sitting {
  static let missesBeforeHint = 2
  static let missesBeforeSolution = 3

  /// Judges an answer to the question on screen, records it, and then tells.
  mutating func take(_ answer: Answer, at moment: Moment) -> [Effect] {
    guard let question = openQuestion, !question.isGeneric else { return show(.pressEnter) }
    let judgement = Judge(question).judgement(of: answer)
    if let slip = judgement.slip { return show(.slip(slip)) }
    guard !question.isSurvey else { return keep(answer, to: question, at: moment) }
    // Rows and inputs so far are kept too, but only a whole answer has a verdict.
    let isComplete = question.isComplete(answer)
    let verdict = isComplete ? judgement.verdict : .unchecked
    let attempt = Attempt(
      lesson: stop.lesson, step: stop.step, activity: question.id, answer: answer, verdict: verdict,
      number: standing.answers + 1, hints: standing.hints,
      followsSolution: standing.solutions > 0, milliseconds: moment.milliseconds(since: shownAt))
    standing.take(answer, verdict: verdict, to: question)
    if isComplete { shownAt = moment }
    let hasVerdict = isComplete && !question.isTask
    return [.record(.answered(attempt))]
      + (hasVerdict ? tell(judgement, about: question) : show(.noted))
  }

  private mutating func tell(_ judgement: Judgement, about question: Question) -> [Effect] {
    let feedback = Feedback(
      judgement: judgement, misses: standing.misses,
      offersHint: judgement.verdict == .wrong && standing.misses >= Self.missesBeforeHint
        && standing.hints < question.hints.count,
      isWithHelp: standing.outcome == .withHelp)
    guard standing.missesSinceSolution >= Self.missesBeforeSolution else {
      return show(.feedback(feedback))
    }
    return showSolution(of: question, after: feedback)
  }

  /// Records that the worked answer is shown, and shows it.
  mutating func showSolution(of question: Question, after feedback: Feedback?) -> [Effect] {
    standing.takeSolution(of: question)
    mode = .worked
    return [.record(.solutionShown(lesson: stop.lesson, activity: question.id))]
      + show(.worked(feedback: feedback, leadsToVariant: standing.outcome == .open))
  }

  /// Keeps what was given to a survey as a note.
  private mutating func keep(
    _ answer: Answer, to question: Question, at moment: Moment
  ) -> [Effect] {
    standing.draft = answer
    guard question.isComplete(answer) else { return show(.noted) }
    standing.outcome = .kept
    return reflect(question.noteText(of: answer), activity: question.id, at: moment)
      + show(.noteKept)
  }
}

extension Question {
  /// What was given to a survey, in words.
  fileprivate func noteText(of answer: Answer) -> String {
    switch (form, answer) {
    case (_, .text(let text)): text
    case (_, .options(let chosen)):
      chosen.sorted().filter(options.indices.contains).map { options[$0].plainText }
        .joined(separator: ", ")
    case (.survey(.matrix(let columns, let rows, _)), .rows(let chosen)):
      zip(rows, chosen).map { row, chosen in
        let named = chosen.sorted().filter(columns.indices.contains).map {
          columns[$0].text.plainText
        }
        return "\(row.plainText): \(named.joined(separator: ", "))"
      }.joined(separator: "\n")
    default: ""
    }
  }
}
