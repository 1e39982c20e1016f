/// A sentence of the experiment, with what it is and whose it is.
public struct SampleSentence: Hashable, Sendable {
  public var text: String
  public var label: String
  /// For which accuracy is counted apart.
  public var group: String
}
