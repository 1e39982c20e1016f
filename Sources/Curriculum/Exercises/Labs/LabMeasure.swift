/// Something that an experiment shows and that can be asked for.
public enum LabMeasure: Hashable, Sendable {
  /// How many of a hundred new things came out right.
  case testPercent
  /// The numbers of neighbours that did best in the tests.
  case bestNeighbours
  /// How many of a hundred sentences of a group came out right in the first test.
  case firstPercent(group: String)
  /// What follows a word most often.
  case follower(word: String)

  /// Reads `test-percent`, `best-k`, `first-percent GROUP` or `follower WORD`.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("test-percent", nil): self = .testPercent
    case ("best-k", nil): self = .bestNeighbours
    case ("first-percent", let group?): self = .firstPercent(group: group)
    case ("follower", let word?): self = .follower(word: word)
    default: return nil
    }
  }

  /// Whether the experiment of `plan` can tell it.
  func isKnown(to plan: LabPlan) -> Bool {
    switch (self, plan) {
    case (.testPercent, .tree), (.testPercent, .neighbours), (.bestNeighbours, .neighbours),
      (.firstPercent, .sentences), (.follower, .nextWord):
      true
    default: false
    }
  }
}
