import Curriculum
import Practice

extension EnglishPhrases {
  func feedback(for reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .empty, .printsNothing, .lineDiffers, .nearlySame, .lineMissing, .lineExtra,
      .onlyShownInput, .noComment, .tooManyLinesChanged, .nameGone:
      outputFeedback(reason)
    case .bracketOpen, .quoteOpen, .colonMissing, .commaMissing, .oneEquals, .printBrackets,
      .robotWord, .indentMissing, .indentUnexpected, .indentUneven, .syntax:
      writingFeedback(reason)
    default: runningFeedback(reason)
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
    case .nameGone:
      say(
        "The name {name} is no longer at the start of the program.",
        "The program is tried with other data through {name}.", "Use {name} for the data again.")
    default:
      say(
        "Line {number}: it printed \"{seen}\"; expected was \"{expected}\".",
        "The lines before it are right.", "Look at the instruction that prints that line.")
    }
  }

  private func writingFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
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
    case .robotWord:
      say(
        "Line {line}: '{word}' is a word of the robot.", "Python has words of its own.",
        "In Python write {meant}.")
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

  private func runningFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .nameMisspelt:
      say(
        "Line {line}: the name {name} is not known. Did you mean {meant}?",
        "Capitals count, too.", "Spell the name the same way.")
    case .nameUnknown:
      say(
        "Line {line}: the name {name} is not known yet.",
        "A name needs a value first. If it is a text, it needs quotation marks.",
        "Give it a value with = in a line before, or write \"{name}\".")
    case .nameNotSetYet:
      say(
        "Line {line}: {name} is used before it has a value.", "Python reads from top to bottom.",
        "Give it a first value above, such as {name} = 0.")
    case .textPlusNumber:
      say(
        "Line {line}: a text and a number are calculated together.",
        "What comes from input is a text, even when it looks like a number.",
        "Turn it into a number first: int(…) for whole ones, float(…) for decimals.")
    case .textCompared:
      say(
        "Line {line}: a text is compared with a number.",
        "What comes from input is a text, even when it looks like a number.",
        "Turn it into a number with int(…) first, then compare.")
    case .notANumber:
      say(
        "Line {line}: {value} is not a number that can be read.",
        "int and float read only numbers.",
        "Look at what goes between the brackets.")
    case .indexOutside:
      say(
        "Line {line}: it takes something beyond the end of the list.",
        "The first item has number 0, the last one the count less 1.",
        "Lower the number, or use for … in …")
    case .keyMissing:
      say(
        "Line {line}: {key} is not in the data.", "It has to be spelt exactly the same.",
        "Write it as it stands in the data.")
    case .divisionByZero:
      say(
        "Line {line}: something is divided by zero.",
        "The count may be zero, or not counted yet.",
        "Make sure that there is something to divide by, such as len(…).")
    case .moduleMissing:
      say(
        "Line {line}: Python on this laptop has no {name}.", "This exercise does not need it.",
        "Remove that import line.")
    case .asksTooOften:
      say(
        "Line {line}: input asks again, but all answers are used up.",
        "Every input takes one line of answers.", "Count how often input is carried out.")
    case .recursion:
      say(
        "Line {line}: that command keeps calling itself.", "Nothing stops it.",
        "Add a condition to stop.")
    case .exception:
      say(
        "Line {line}: Python stopped. It says: {last}", "That line: {text}",
        "Look at that line, then run it again.")
    default: stoppedFeedback(reason)
    }
  }

  private func stoppedFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .endless:
      say(
        "The program did not stop by itself; it was stopped at line {line}.",
        "The loop's condition is always true, or what it looks at never changes.",
        "Make something change inside the loop, such as number = number + 1.")
    case .tooMuchOutput:
      say(
        "The program printed too much; it was stopped at line {line}.",
        "Perhaps its loop never ends.", "Check when it should stop.")
    case .memoryFull:
      say(
        "Line {line}: the data became too large.", "Perhaps a list keeps growing.",
        "Check when the growing ends.")
    case .deniedFiles:
      say(
        "Line {line}: the program wants to use files on this laptop.",
        "Practice programs may not touch files, so that all is safe.",
        "Remove that line; this exercise does not need it.")
    case .deniedNetwork:
      say(
        "Line {line}: the program wants to use the network.",
        "This exercise works without internet.",
        "Remove that line; this exercise does not need it.")
    case .deniedPrograms:
      say(
        "Line {line}: the program wants to start other programs.",
        "Practice programs run alone, so that all is safe.",
        "Remove that line; this exercise does not need it.")
    case .noPython:
      say(
        "There is no Python on this laptop.", "This exercise is an extra; all lessons work.",
        "Ask for help with installing the package python3, or skip this exercise.")
    case .noLimits:
      say(
        "There is no prlimit on this laptop.", "Without it programs cannot be limited safely.",
        "Ask for help with installing the package util-linux.")
    default:
      say(
        "Python stopped suddenly ({detail}).", "That does not mean that your program is wrong.",
        "Try once more. If it happens again, ask your mentor.")
    }
  }

  private func say(_ seen: String, _ why: String, _ next: String) -> ExerciseFeedback {
    ExerciseFeedback(seen: seen, why: why, next: next)
  }
}
