import Curriculum
import Labs

extension EnglishPhrases {
  func trainingCounts(_ counts: [(label: String, count: Int)]) -> String {
    "Training examples: " + counts.map { "\($0.count) \($0.label)" }.joined(separator: ", ") + "."
  }
  func addedSentences(_ numbers: [Int], most: Int) -> String {
    "Added: sentences " + numbers.map(String.init).joined(separator: ", ") + " (limit \(most))."
  }
  var testIsOld: String { "The test from before the change. Test again." }
  func rightOf(_ score: LabScore) -> String { "\(score.right) of \(score.total) right" }
  var whole: String { "all" }
  func guessedGroup(_ group: String) -> String { "Your guess: \(group) goes wrong more often." }
  func sentenceCame(_ text: String, as label: String, unknown: [String]) -> String {
    "\"\(text)\" was taken for \(label)."
      + (unknown.isEmpty ? "" : " Never seen: " + unknown.joined(separator: ", ") + ".")
  }
  func moreMistakes(_ count: Int) -> String { "and \(count) more went wrong." }
  func spareSentences(left: Int) -> String {
    left > 0
      ? "\(left) more may be added. The mark + means added already."
      : "The limit is reached. The mark + means added already."
  }

  func trainedOn(_ text: String, sentences: Int, words: Int) -> String {
    "The model was trained on \"\(text)\": \(sentences) sentences, \(words) different words."
  }
  func followersOf(_ word: String, total: Int) -> String {
    "After \"\(word)\" (\(total) times in the text) comes:"
  }
  var endOfSentence: String { "(full stop)" }
  func moreFollowers(_ count: Int) -> String { "and \(count) other words." }
  func guessedWord(_ word: String, count: Int) -> String {
    count > 0
      ? "Your guess \"\(word)\": it comes \(count) times."
      : "Your guess \"\(word)\": it never follows that word in this text."
  }
  func composition(_ text: String, seed: UInt64, isCopied: Bool) -> String {
    "\(seed)  \"\(text)\" — " + (isCopied ? "word for word in the text" : "not in the text")
  }
  var howItComposes: String {
    "Each word is drawn by its counts. Fluent is not the same as true. Same number, same outcome."
  }
  var typedSentences: String { "The model now learns from these as well:" }
  func followersNow(_ word: String, _ followers: String) -> String {
    "After \"\(word)\" now: \(followers)."
  }

  var yourPrompt: String { "The prompt now:" }
  func name(of principle: PromptPrinciple) -> String {
    switch principle {
    case .clarity: "Clear"
    case .specificity: "Specific"
    case .context: "Context"
    case .structure: "Structure"
    }
  }
  func sign(_ sign: PromptSign, seen: String?) -> String {
    let name =
      switch sign {
      case .action: "action"
      case .product: "product"
      case .amount: "amount"
      case .topic: "topic"
      case .audience: "for whom"
      case .situation: "situation"
      case .form: "form"
      case .order: "order or parts"
      }
    return seen.map { "\(name) \"\($0)\"" } ?? "\(name) not seen yet"
  }
  func principlesMet(_ count: Int, guess: Int?) -> String {
    "\(count) of 4 principles seen." + (guess.map { " Your guess was \($0)." } ?? "")
  }
  var privateDetailSeen: String { "There is a long number or an address. It may be personal." }
  var rulesOnlyMatch: String { "These rules only match words; they do not judge the content." }
}
