/// Lines that look like a question or a part of one and are read as something else.
struct QuestionTraps {
  let section: CheckedSection

  var findings: [Finding] { lineFindings + questionFindings }

  private var lineFindings: [Finding] {
    section.lines.filter { !$0.isCode && !$0.isEmpty }.compactMap { line in
      problem(with: line).map { Finding(position: line.position(), problem: $0) }
    }
  }

  private func problem(with line: CheckedLine) -> Problem? {
    let option = OptionLine(line.text)
    if let option, option.blanksAfterBullet > 1 { return .quiz(.bulletWithTwoBlanks) }
    if let option, option.text.isEmpty, option.isChoice { return .quiz(.optionWithoutText) }
    if let option, !option.isChoice, option.isDamaged { return .quiz(.markUnusable(option.mark)) }
    if let option, option.isChoice, !section.optionLines.contains(line.index) {
      return .quiz(.noBlankLineBeforeOptions)
    }
    if line.isStars, !section.questionLines.contains(line.index), !line.isHidden {
      return starProblem(line.index)
    }
    if line.bare == "[[]]" || line.bare == "[[__]]" { return .quiz(.inputWithoutContent) }
    return nil
  }

  /// Stars that no question owns: an empty line before them, or no second line of stars.
  private func starProblem(_ index: Int) -> Problem {
    var before = index - 1
    while section.line(before)?.isEmpty ?? false { before -= 1 }
    let follows = before < index - 1 && section.questionLines.contains(before)
    return follows ? .quiz(.blankLineBeforeSolution) : .quiz(.solutionUnclosed)
  }

  private var questionFindings: [Finding] {
    section.questions.enumerated().compactMap { place, question in
      let next = place + 1 < section.questions.count ? section.questions[place + 1] : nil
      let before = place > 0 ? section.questions[place - 1] : nil
      let trap = problem(with: question, before: before, next: next)
      return (trap ?? (question.found.script == nil ? nil : .loss(.script))).map {
        Finding(position: SourcePosition(line: question.body.lowerBound + 1), problem: $0)
      }
    }
  }

  private func problem(
    with question: CheckedQuestion, before: CheckedQuestion?, next: CheckedQuestion?
  ) -> Problem? {
    switch question.found.form {
    case .surveyVector(_, let ids, _) where ids.first == "?":
      return before?.found.script != nil ? .quiz(.scriptBeforeHint) : .quiz(.blankLineBeforeHint)
    case .surveyVector(true, let ids, _): return .quiz(.surveyByAccident(ids.first ?? ""))
    case .surveySelection: return .quiz(.selectionWithoutRight)
    case .gap: return loneAnswer(in: question).map { .quiz(.answerInParagraph($0)) }
    case .single, .multiple:
      if let next, next.isChoice, next.body.lowerBound == question.body.upperBound + 1 {
        return .quiz(.optionsMixed)
      }
      return isFollowedByText(question) ? .quiz(.optionWrapped) : nil
    default: return nil
    }
  }

  /// An input alone on a line of a paragraph, which was meant as a question of its own.
  private func loneAnswer(in question: CheckedQuestion) -> String? {
    guard question.body.count > 1 else { return nil }
    return question.body.lazy.compactMap { section.line($0)?.bare }.first { bare in
      bare.hasPrefix("[[") && bare.hasSuffix("]]") && !bare.dropFirst(2).contains("[[")
    }
  }

  /// Whether text stands on the very next line: the rest of an option that was wrapped.
  private func isFollowedByText(_ question: CheckedQuestion) -> Bool {
    guard question.found.solution == nil, question.found.script == nil else { return false }
    guard let next = section.line(question.whole.upperBound + 1), !next.isEmpty, !next.isHidden,
      !next.isStars
    else { return false }
    return OptionLine(next.text) == nil
  }
}
