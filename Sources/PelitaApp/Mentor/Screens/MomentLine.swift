import LearningRecord
import Terminal

/// One thing that happened at an activity, in a line.
struct MomentLine {
  /// `nil` for what a mentor need not see.
  let text: StyledText?

  /// Draws `body`.
  init(_ body: EventBody, titles: LessonTitles, phrases: any Phrases) {
    switch body {
    case .answered(let attempt):
      let answer = titles.text(of: attempt.answer, to: attempt.activity, in: attempt.lesson)
      let verdict = Self.verdict(of: attempt, phrases)
      text =
        StyledText(answer.sanitisedLine, .strong) + StyledText("   " + verdict.text, verdict.style)
    case .hintShown(_, _, let number): text = StyledText(phrases.hintNumber(number), .dim)
    case .solutionShown: text = StyledText(phrases.workedAnswerShown, .dim)
    case .postponed: text = StyledText(phrases.postponedHere, .dim)
    case .helpRequested(_, _, let sentence):
      text = StyledText(phrases.askedHere(sentence.sanitisedLine), .warning)
    default: text = nil
    }
  }

  private static func verdict(
    of attempt: Attempt, _ phrases: any Phrases
  ) -> (text: String, style: Style) {
    switch attempt.verdict {
    case .right:
      let suffix = attempt.followsSolution ? ", " + phrases.withHelp : ""
      return (phrases.verdictRight + suffix, .right)
    case .wrong: return (phrases.verdictWrong, .notYet)
    case .unchecked: return (phrases.verdictUnchecked, .dim)
    }
  }
}
