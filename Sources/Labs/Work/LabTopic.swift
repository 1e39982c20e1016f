/// What a question is about; the wording is the app's.
public enum LabTopic: Hashable, Sendable {
  /// What a person sees in a picture.
  case whatIsSeen(shapes: [String])
  /// What the rule will read in the next picture, at the threshold in use.
  case whatWillBeRead(threshold: Int, shapes: [String])
  /// The next question of a decision tree.
  case nextQuestion
  /// How many of so many new things will come out right.
  case howManyRight(of: Int)
  /// The label of a point.
  case labelOf(name: String, looks: String)
  /// Which number of neighbours will do best.
  case bestNeighbours(of: [Int])
  /// Which group will come out worse.
  case weakerGroup
  /// Which text to train on.
  case whichText
  /// What comes after a word.
  case nextWord(after: String)
  /// How many of the four principles a request meets.
  case howManyPrinciples
}
