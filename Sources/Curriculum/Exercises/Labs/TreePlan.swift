/// A decision tree that the teacher grows by choosing questions.
public struct TreePlan: Hashable, Sendable {
  /// A table of examples: a name, answers to yes-or-no questions, the class.
  public var examples: String
  /// The same for things that the tree has not seen.
  public var new: String
  /// More questions than this are too many.
  public var mostQuestions: Int
  /// How many of a hundred new things have to come out right.
  public var reachPercent: Int

  /// Reads `examples`, `new`, `questions` and `reach`.
  init(_ fields: FieldReader) {
    examples = fields.path("examples")
    new = fields.path("new")
    mostQuestions = fields.integer("questions", in: 1...12)
    reachPercent = fields.integer("reach", in: 0...100)
  }
}
