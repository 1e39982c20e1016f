import Curriculum
import Labs

/// What stands in the drawings of sentences, next words and prompts.
protocol LabReadingPhrases {
  func trainingCounts(_ counts: [(label: String, count: Int)]) -> String
  func addedSentences(_ numbers: [Int], most: Int) -> String
  var testIsOld: String { get }
  func rightOf(_ score: LabScore) -> String
  var whole: String { get }
  func guessedGroup(_ group: String) -> String
  func sentenceCame(_ text: String, as label: String, unknown: [String]) -> String
  func moreMistakes(_ count: Int) -> String
  func spareSentences(left: Int) -> String

  func trainedOn(_ text: String, sentences: Int, words: Int) -> String
  func followersOf(_ word: String, total: Int) -> String
  var endOfSentence: String { get }
  func moreFollowers(_ count: Int) -> String
  func guessedWord(_ word: String, count: Int) -> String
  func composition(_ text: String, seed: UInt64, isCopied: Bool) -> String
  var howItComposes: String { get }
  var typedSentences: String { get }
  func followersNow(_ word: String, _ followers: String) -> String

  var yourPrompt: String { get }
  func name(of principle: PromptPrinciple) -> String
  func sign(_ sign: PromptSign, seen: String?) -> String
  func principlesMet(_ count: Int, guess: Int?) -> String
  var privateDetailSeen: String { get }
  /// That these rules match words and understand nothing.
  var rulesOnlyMatch: String { get }
}
