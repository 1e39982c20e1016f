/// Lines that look like a question and are read as something else.
public enum QuizTrap: Hashable, Sendable {
  case noBlankLineBeforeOptions
  case answerInParagraph(String)
  case blankLineBeforeHint
  case blankLineBeforeSolution
  case scriptBeforeHint
  case solutionUnclosed
  case bulletWithTwoBlanks
  case optionWithoutText
  case optionWrapped
  case markUnusable(String)
  case optionsMixed
  case surveyByAccident(String)
  case selectionWithoutRight
  case inputWithoutContent
  case twoComments
}
