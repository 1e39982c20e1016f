import Curriculum

extension EnglishPhrases {
  func explanation(of problem: ExerciseProblem) -> Explanation {
    switch problem {
    case .tooLarge(let bytes, let limit):
      Explanation("This file has \(bytes) bytes.", "At most \(limit) are read.")
    case .unreadable(let words): Explanation("The YAML cannot be read: \(words)", "Correct it.")
    case .anchorOrAlias(let line):
      Explanation("Line \(line) uses YAML's & or *.", "Write the content out again.")
    case .missing(let key): Explanation("The key \(key) is missing.", "Add it.")
    case .malformed(let key):
      Explanation("The value of \(key) has the wrong form.", "See Exercises/README.md.")
    case .unknownKey(let key): Explanation("The key \(key) is unknown.", "Remove or respell it.")
    case .notInBothLanguages(let key):
      Explanation("\(key) is not there in both languages.", "Write {id: …, en: …}.")
    case .notInRange(let key, let lowest, let highest):
      Explanation("\(key) is no whole number in reach.", "Between \(lowest) and \(highest).")
    case .notOneOf(let key, let choices):
      Explanation("The value of \(key) is unknown.", "One of \(choices.joined(separator: ", ")).")
    case .unsafePath(let path):
      Explanation("The path \(path) may leave its folder.", "Use a path inside the folder.")
    case .fileMissing(let name):
      Explanation("There is no file \(name).", "Add it to the exercise's folder.")
    case .unusable(let key, let reason): Explanation("\(key): \(reason)", "Correct it.")
    case .nameDiffers(let written, let file):
      Explanation("It says \(written), the file is called \(file).", "Make them the same.")
    case .tooFewMisses(let count, let least):
      Explanation("There are only \(count) near-misses.", "Write at least \(least).")
    case .blankIsRight:
      Explanation("Work not begun yet counts as right.", "Make the checks stricter.")
    case .solutionIsNotRight(let reasons):
      Explanation(
        "The solution does not count as right: \(reasons.joined(separator: ", ")).",
        "Correct the solution or the checks.")
    case .missIsOtherwise(let name, let expected, let found):
      Explanation(
        "Near-miss \(name) should be \(expected) and is \(found.joined(separator: ", ")).",
        "Correct the near-miss or the checks.")
    case .reasonWithoutFeedback(let name):
      Explanation("There are no words for the reason \(name).", "Write them under feedback.")
    }
  }
}
