/// A chain of words: what was seen to follow what.
public struct NextWordPlan: Hashable, Sendable {
  /// Texts to choose from.
  public var texts: [NamedFile]
  /// Words whose followers have to be looked at.
  public var look: [String]
  /// How many texts have to be composed.
  public var leastComposed: Int
  /// What the chain has to be taught by typing sentences.
  public var lesson: Lesson?

  /// After `word` the likeliest word has to become `next`, by at most `mostSentences` sentences.
  public struct Lesson: Hashable, Sendable {
    public var word: String
    public var next: String
    public var mostSentences: Int

    /// Reads `after`, `next` and `sentences`.
    init(_ fields: FieldReader) {
      word = fields.text("after")
      next = fields.text("next")
      mostSentences = fields.integer("sentences", in: 1...10)
    }
  }

  /// Reads `texts`, `look`, `compose` and `teach`.
  init(_ fields: FieldReader) {
    texts = fields.list("texts").map(NamedFile.init)
    look = fields.texts("look")
    leastComposed = fields.integer("compose", in: 0...10, default: 0)
    lesson = fields.fields("teach").map(Lesson.init)
    if texts.isEmpty { fields.report(.missing(key: "texts")) }
  }
}
