import Curriculum
import LearningRecord
import Practice
import Terminal

/// Puts what just happened into words.
struct MessageDrawing {
  let message: Message
  let phrases: any Phrases
  /// Whether `p` shows something now.
  let hasHint: Bool

  /// Adds the message to `screen`; a right answer's explanation begins in the verdict's own line.
  func draw(on screen: inout Screen, explanation: inout [Block]) {
    switch message {
    case .feedback(let feedback): draw(feedback, on: &screen, explanation: &explanation)
    case .worked(let feedback, _):
      // The worked answer stands below: no hint is offered above it.
      guard var feedback else { return }
      feedback.offersHint = false
      draw(feedback, on: &screen, explanation: &explanation)
    case .keys: drawKeys(on: &screen)
    case .hint: break
    default:
      guard let text else { return }
      screen.space()
      screen.add(text, .emphasis)
    }
  }

  private var text: String? {
    switch message {
    case .slip(let slip): phrases.slip(slip)
    case .nothingTyped: hasHint ? phrases.emptyIsNoAnswer : phrases.emptyIsNoAnswerWithoutHint
    case .pressEnter: phrases.onlyEnterGoesOn
    case .noted: phrases.noted
    case .noHintLeft(let total): total == 0 ? phrases.noHintHere : phrases.noMoreHints
    case .confirm(let typed, let command):
      phrases.isThisAnAnswer(typed, command: phrases.label(of: command).label)
    case .askSentence: phrases.askWhatConfuses
    case .helpRequested: phrases.helpRequestIsKept
    case .variant: phrases.nowASimilarQuestion
    case .returned: phrases.postponedComeNow
    case .resumed: phrases.resumed
    case .atStart: phrases.noWayBack
    case .noteKept: phrases.noteKept
    case .feedback, .worked, .keys, .hint: nil
    }
  }

  private func draw(
    _ feedback: Feedback, on screen: inout Screen, explanation: inout [Block]
  ) {
    screen.space()
    var reasons = feedback.reasons.map { StyledText(" " + $0) }
    switch feedback.judgement.verdict {
    case .right:
      let verdict = feedback.isWithHelp ? phrases.rightWithHelp : phrases.right
      if case .paragraph(let inlines) = explanation.first {
        reasons.append(StyledText(" ") + inlines.styled())
        explanation.removeFirst()
      }
      screen.lines.append(.text(reasons.reduce(StyledText(verdict, .right), +)))
    case .unchecked: screen.add(phrases.unchecked, .emphasis)
    case .wrong:
      var text = StyledText(phrases.notYet, .notYet)
      if let tally = feedback.judgement.tally, tally.right > 0 {
        text = text + StyledText(" " + phrases.partlyRight(tally.right, of: tally.total))
      }
      if let nearMiss = feedback.judgement.nearMiss {
        text = text + StyledText(" " + phrases.nearMiss(nearMiss))
      }
      screen.lines.append(.text(reasons.reduce(text, +)))
      if feedback.offersHint { screen.add(phrases.offerHint, .strong) }
    }
  }

  private func drawKeys(on screen: inout Screen) {
    screen.space()
    for line in phrases.keysExplained { screen.add(line, indent: 3) }
  }
}
