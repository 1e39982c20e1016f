/// Sentences that are told apart by their words, from training data which may be skewed.
public struct SentencePlan: Hashable, Sendable {
  /// A table of sentences with label, group and what they are for.
  public var sentences: String
  /// How many spare sentences may be added.
  public var mostAdded: Int
  /// How many of a hundred test sentences of every group have to come out right.
  public var reachPercent: Int

  /// Reads `sentences`, `add` and `reach`.
  init(_ fields: FieldReader) {
    sentences = fields.path("sentences")
    mostAdded = fields.integer("add", in: 0...40)
    reachPercent = fields.integer("reach", in: 0...100)
  }
}
