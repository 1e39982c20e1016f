import Curriculum
import Practice

/// What is said about the way a program ran.
extension EnglishPhrases {
  func nameFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
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
    case .keyMissing:
      say(
        "Line {line}: {key} is not in the data.", "It has to be spelt exactly the same.",
        "Write it as it stands in the data.")
    default:
      say(
        "Line {line}: Python on this laptop has no {name}.", "This exercise does not need it.",
        "Remove that import line.")
    }
  }

  func valueFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
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
    default:
      say(
        "Line {line}: something is divided by zero.",
        "The count may be zero, or not counted yet.",
        "Make sure that there is something to divide by, such as len(…).")
    }
  }

  func wayFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .asksTooOften:
      say(
        "Line {line}: input asks again, but all answers are used up.",
        "Every input takes one line of answers.", "Count how often input is carried out.")
    case .recursion:
      say(
        "Line {line}: that command keeps calling itself.", "Nothing stops it.",
        "Add a condition to stop.")
    case .memoryFull:
      say(
        "Line {line}: the data became too large.", "Perhaps a list keeps growing.",
        "Check when the growing ends.")
    default:
      say(
        "Line {line}: Python stopped. It says: {last}", "That line: {text}",
        "Look at that line, then run it again.")
    }
  }

  func stopFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
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
    default:
      say(
        "Line {line}: the program wants to start other programs.",
        "Practice programs run alone, so that all is safe.",
        "Remove that line; this exercise does not need it.")
    }
  }

  func absenceFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
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
}
