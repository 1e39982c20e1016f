/// The verdict on the answer just given, with what a kind sentence needs.
public struct Feedback: Hashable, Sendable {
  public var judgement: Judgement
  /// Wrong answers to this question in this lesson so far.
  public var misses: Int
  /// From the second miss, when there is a hint left.
  public var offersHint: Bool
  /// Right, but after the worked answer.
  public var isWithHelp: Bool

  /// The lesson's own words about this very answer, in the file's order.
  public var reasons: [String] { judgement.reasons.sorted { $0.key < $1.key }.map(\.value) }
}
