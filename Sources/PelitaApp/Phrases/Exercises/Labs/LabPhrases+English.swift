import Curriculum
import Labs

extension EnglishPhrases {
  func question(about topic: LabTopic) -> String {
    switch topic {
    case .whatIsSeen(let shapes):
      "Which digit is in this picture? Type \(Self.either(shapes))."
    case .whatWillBeRead(let threshold, let shapes):
      "The threshold is still \(threshold). What will the computer read? "
        + "Type \(Self.either(shapes))."
    case .nextQuestion: "At the mark [?]: which question sorts the examples best?"
    case .howManyRight(let total):
      "The tree is ready. There are \(total) new ones. How many will come out right? "
        + "Guess 1 to \(total)."
    case .labelOf(let name, let looks): "Example \(name): \(looks). What is its label?"
    case .bestNeighbours(let tries):
      "How many neighbours (k) will do best? Guess \(Self.either(tries.map(String.init)))."
    case .weakerGroup: "Before the test: which group will go wrong more often?"
    case .whichText: "Which text shall the model learn from?"
    case .nextWord(let word): "Guess: which word comes most often after \"\(word)\"?"
    case .howManyPrinciples:
      "Four principles: clear, specific, context, structure. How many are there already? "
        + "Guess 1 to 4."
    }
  }

  private static func either(_ words: [String]) -> String {
    words.count < 2
      ? words.joined() : words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }

  func entry(for verb: LabVerb, in experiment: LabExperiment) -> String {
    switch (verb, experiment) {
    case (.threshold, _): "Which threshold? Type 1 to 9. Pixels below it become black."
    case (.neighbours, _): "How many neighbours vote? Type k, such as 1 or 5."
    case (.place, .neighbours(let lab)):
      "Type across, up, label. For example: 12 4 \(lab.labels.first ?? "")"
    case (.add, .sentences): "Type a sentence's number. Several are fine, such as: 2 5"
    case (.remove, _): "Type the number of the sentence to take out again."
    case (.look, _): "Type one word of the text."
    case (.write, .nextWord): "Type one sentence. The model will learn from it as well."
    case (.write, _): "Type the new prompt. It replaces the old one."
    case (.add, _): "Type the sentence to add."
    default: "Type it."
    }
  }

  func title(of choice: LabChoice, in experiment: LabExperiment) -> String {
    switch choice {
    case .command(let command): title(of: command, in: experiment)
    case .finish: "done"
    case .restart: "start again"
    case .entry(.threshold): "change threshold"
    case .entry(.neighbours): "how many neighbours"
    case .entry(.place): "place an example"
    case .entry(.add): "add a sentence"
    case .entry(.remove): "take a sentence out"
    case .entry(.look): "look up a word"
    case .entry(.write):
      if case .prompt = experiment { "write it anew" } else { "type a sentence" }
    case .entry(let verb): verb.word(in: .english)
    }
  }

  func title(of command: LabCommand, in experiment: LabExperiment) -> String {
    switch (command.verb, experiment) {
    case (.picture, .pixels(let lab)):
      "picture " + lab.plan.pictures.named(command.argument)
    case (.text, .nextWord(let lab)): lab.plan.texts.named(command.argument)
    case (.leaf, _): "stop here"
    case (.test, _): "test"
    case (.compose, _): "compose a sentence"
    case (.label, _): command.argument.afterFirstWord
    default: command.argument
    }
  }

  func slip(_ slip: LabSlip) -> String {
    switch slip {
    case .notAChoice: "That is not used in this experiment. Choose a number on the screen."
    case .notInRange(let lowest, let highest):
      lowest >= highest
        ? "What can be used: \(highest)." : "Type a number from \(lowest) to \(highest)."
    case .notOneOf(let words): "Choose one of: " + words.joined(separator: ", ") + "."
    case .placeUnclear(let labels):
      "Type two numbers and one label: \(labels.joined(separator: " or "))."
    case .noneLeft(let most): "The limit is \(most). Take something out or go back first (k)."
    case .alreadyAdded(let number): "Sentence \(number) was added already."
    case .notAdded(let number): "Sentence \(number) was not added."
    case .tooEarly(.neighbours): "Choose k first, then test."
    case .tooEarly(.ask): "First choose questions until the tree is complete."
    case .tooEarly(.text): "Choose a text first."
    case .tooEarly: "Give labels first."
    case .wordNotSeen(let word): "The word \"\(word)\" is not in the text. Try another one."
    case .tooShort: "That is too short. Type the word or the sentence first."
    }
  }

  var whatJustHappened: String { "What just happened:" }
  var enterHandsIn: String { "Press Enter to have it checked." }
  var typeAnswer: String { "Type your answer, then press Enter." }

  func labFileUnusable(_ error: LabMaterialError) -> Explanation {
    let what =
      switch error.problem {
      case .missing: "is not there"
      case .empty: "is empty"
      case .tooLarge(let limit): "is too large (limit \(limit))"
      case .unevenLine(let line): "line \(line) is of another length"
      case .columnMissing(let column): "has no column \(column)"
      case .unexpected(let text, let line): "line \(line): \"\(text)\" is not known"
      case .lacks(let what): "lacks \(what)"
      }
    return Explanation(
      "The experiment's file \(error.file) cannot be used: it \(what).",
      "Please tell your mentor. Other exercises still work.")
  }
}
