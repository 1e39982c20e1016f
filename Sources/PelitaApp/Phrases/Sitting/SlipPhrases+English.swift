import Practice

extension EnglishPhrases {
  func slip(_ slip: Slip) -> String {
    switch slip {
    case .severalForOne: "One choice is enough here. Type a single number."
    case .noSuchOption(let typed, let count), .notAnOption(let typed, let count):
      "\"\(typed)\" is not one of the choices. Type a number from 1 to \(count)."
    case .noSuchRow(let typed, let count):
      "There is no row \(typed). The rows are 1 to \(count)."
    case .noSuchColumn(let typed, let last):
      "\"\(typed)\" is not one of the letters. Type a letter from a to \(last)."
    case .twice(let typed): "\(typed) is used already. Each number only once."
    case .incomplete(let given, let needed):
      "That is \(given) of \(needed). Type one number, or all of them at once."
    case .alreadyRight: "That one is right already. On to the others."
    case .tooLong(let most): "That answer is very long. Up to \(most) letters are enough."
    case .otherForm: "The answer has another form. Please read the line below the question again."
    }
  }

  func nearMiss(_ nearMiss: NearMiss) -> String {
    switch nearMiss {
    case .oneLetter: "Almost: check the letters, one is different."
    case .writing: "Almost: mind capital letters, spaces and punctuation."
    case .unit: "The number is right. Check the unit."
    case .closeNumber: "Almost: the number is close."
    case .wordOrder: "The words are right. Check their order."
    }
  }
}
