import Curriculum

extension EnglishPhrases {
  func explanation(of problem: QuestionProblem) -> Explanation {
    switch problem {
    case .questionIDMissing:
      Explanation(
        "The question has no name.", "Write <!-- data-id=\"files.best-name\" --> above it.")
    case .questionIDUnusable(let id):
      Explanation("\(id) cannot be a question's name.", "Use lowercase words joined by . or -.")
    case .questionIDTwice(let id):
      Explanation("Two questions are called \(id).", "Give each question a name of its own.")
    case .solutionMissing:
      Explanation("The question has no solution.", "Write it between lines of *** right below.")
    case .nothingRight:
      Explanation("No answer is marked as right.", "Mark the right ones with X.")
    case .attributeUnknown(let name):
      Explanation(
        "Nobody knows the attribute \(name).", "Look for a slip of the pen, or delete it.")
    case .attributeValueUnusable(let name, let value):
      Explanation("\(name)=\"\(value)\" means nothing.", "Compare it with the lesson format.")
    case .whyOutOfRange(let option):
      Explanation("There is no option \(option) to explain.", "data-why-1 belongs to the first.")
    case .orderColumnsUnusable:
      Explanation(
        "This cannot be asked as an order.", "Columns 1 to n, n rows, and each place taken once.")
    case .rightAlwaysAt(let place):
      Explanation("The right answer is always option \(place).", "Change the order of some.")
    case .rightAlwaysLongest:
      Explanation("The right answer is always the longest.", "Lengthen some wrong ones.")
    case .exerciseUnknown(let id):
      Explanation("There is no exercise \(id) yet.", "Write it in Exercises, or correct the name.")
    case .lessonUnknown(let id):
      Explanation("There is no lesson \(id) yet.", "Write it, or correct the name.")
    }
  }

  func explanation(of trap: QuizTrap) -> Explanation {
    switch trap {
    case .noBlankLineBeforeOptions:
      Explanation("This option becomes plain text.", "Leave an empty line before the first option.")
    case .answerInParagraph(let text):
      Explanation("\(text) becomes a gap in the text above.", "Leave an empty line before it.")
    case .blankLineBeforeHint:
      Explanation("This hint becomes a survey.", "Put it right under the question, no empty line.")
    case .blankLineBeforeSolution:
      Explanation("Everybody sees this solution.", "Put *** right under the question.")
    case .scriptBeforeHint:
      Explanation("The script cuts off this hint.", "Put hints before the script.")
    case .solutionUnclosed:
      Explanation("These stars belong to no solution.", "Write *** alone before and after it.")
    case .bulletWithTwoBlanks:
      Explanation("Each of these lines is a question.", "Write one blank after the bullet.")
    case .optionWithoutText:
      Explanation("The option has no text.", "Write its text on the same line.")
    case .optionWrapped:
      Explanation("The next line is not part of this question.", "Keep an option on one line.")
    case .markUnusable(let mark):
      Explanation("\(mark) is no mark.", "Write one blank or X between the brackets.")
    case .optionsMixed:
      Explanation(
        "Two questions stand together here.", "Use only ( ) or only [ ], or a blank line.")
    case .surveyByAccident(let text):
      Explanation("[[\(text)]] becomes a survey here.", "Write [[ \(text) ]] for a gap.")
    case .selectionWithoutRight:
      Explanation("Nothing is right here, so it is a survey.", "Put (…) around the right option.")
    case .inputWithoutContent:
      Explanation("The input has no answer.", "Write the answer, or [[___]] for free text.")
    case .twoComments:
      Explanation("Two comments spoil the question.", "Put all attributes into one comment.")
    }
  }
}
