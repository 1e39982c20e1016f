import Curriculum
import Practice

extension EnglishPhrases {
  func programFeedback(for reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .empty, .printsNothing, .nearlySame, .lineMissing, .lineExtra, .lineDiffers:
      outputFeedback(reason)
    case .onlyShownInput, .noComment, .tooManyLinesChanged, .nameGone: ruleFeedback(reason)
    case .bracketOpen, .quoteOpen, .colonMissing, .commaMissing, .oneEquals, .printBrackets,
      .robotWord:
      markFeedback(reason)
    case .indentMissing, .indentUnexpected, .indentUneven, .syntax: marginFeedback(reason)
    case .nameMisspelt, .nameUnknown, .nameNotSetYet, .keyMissing, .moduleMissing:
      nameFeedback(reason)
    case .textPlusNumber, .textCompared, .notANumber, .indexOutside, .divisionByZero:
      valueFeedback(reason)
    case .asksTooOften, .recursion, .memoryFull, .exception: wayFeedback(reason)
    case .endless, .tooMuchOutput, .deniedFiles, .deniedNetwork, .deniedPrograms:
      stopFeedback(reason)
    case .noPython, .noLimits, .crashed: absenceFeedback(reason)
    }
  }

  private func outputFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .empty:
      say(
        "The program is still empty.", "Python only works when there is a line to follow.",
        "Write one line first, then run it.")
    case .printsNothing:
      say(
        "The program runs, but prints nothing yet.", "Expected: {expected}",
        "Use print(…) to show a result.")
    case .nearlySame:
      say(
        "Nearly there. It printed \"{seen}\"; expected was \"{expected}\".",
        "Capitals, spaces or marks differ.", "Make the text inside print the same.")
    case .lineMissing:
      say(
        "Line {number} was not printed yet: {expected}", "The lines before it are right.",
        "See which instruction prints it, and whether that is carried out.")
    case .lineExtra:
      say(
        "There is a line too many: \"{seen}\" (line {number}).", "Everything before it is right.",
        "Find the print behind it. Is it carried out too often?")
    default:
      say(
        "Line {number}: it printed \"{seen}\"; expected was \"{expected}\".",
        "The lines before it are right.", "Look at the instruction that prints that line.")
    }
  }

  private func ruleFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .onlyShownInput:
      say(
        "The example you see is right. For {input}, it printed \"{seen}\".",
        "Expected was \"{expected}\": the program should work it out from its data.",
        "Look for a number or text that is typed in. Calculate it instead.")
    case .noComment:
      say(
        "There is no comment yet.", "Comments help pupils to read a program.",
        "Write one line that begins with #, in your own words.")
    case .tooManyLinesChanged:
      say(
        "{count} lines are changed; {most} are enough here.", "Small changes are quicker to check.",
        "Start again from the first program and change what is needed.")
    default:
      say(
        "The name {name} is no longer at the start of the program.",
        "The program is tried with other data through {name}.", "Use {name} for the data again.")
    }
  }

  private func markFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .bracketOpen:
      say(
        "Line {line}: the brackets do not pair up.", "Every ( or [ needs its ) or ].",
        "Count opening and closing brackets in that line.")
    case .quoteOpen:
      say(
        "Line {line}: the quotation mark is not closed.", "A text stands between two equal marks.",
        "Add the mark at the end of the text.")
    case .colonMissing:
      say(
        "Line {line}: the colon at the end is missing.",
        "Lines with for, if, else and while end in a colon (:).", "Add : at the end of the line.")
    case .commaMissing:
      say(
        "Line {line}: perhaps a comma is missing.", "Commas part what is in print and in lists.",
        "Add a comma between the parts.")
    case .oneEquals:
      say(
        "Line {line}: there is a single = in the condition.",
        "One = gives a value; two (==) compare.", "Use == in a condition.")
    case .printBrackets:
      say(
        "Line {line}: print is written without brackets.",
        "Python reads what to print between brackets.", "Write print(…).")
    default:
      say(
        "Line {line}: '{word}' is a word of the robot.", "Python has words of its own.",
        "In Python write {meant}.")
    }
  }

  private func marginFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .indentMissing:
      say(
        "Line {line}: it is not moved in yet.",
        "What is repeated or chosen stands further in, below the colon.",
        "Put four spaces before line {line}.")
    case .indentUnexpected:
      say(
        "Line {line}: it stands further in, but no colon is above it.",
        "Python reads the spaces at the start of a line.", "Remove the spaces before line {line}.")
    case .indentUneven:
      say(
        "Line {line}: its distance from the left differs from the other lines.",
        "Lines that belong together stand in one column.",
        "Give them the same number of spaces, such as four.")
    default:
      say(
        "Python cannot read line {line} yet: {text}", "One missing mark is enough for that.",
        "Compare it with an example: brackets, quotes, commas, colon. Also look at the line above.")
    }
  }

  /// Feedback in three sentences.
  func say(_ seen: String, _ why: String, _ next: String) -> ExerciseFeedback {
    ExerciseFeedback(seen: seen, why: why, next: next)
  }
}
