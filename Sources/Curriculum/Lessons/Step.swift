/// One screen of a lesson: a heading and what stands under it.
public struct Step: Hashable, Sendable {
  public var id: StepID
  public var title: [Inline]
  /// The title as written, with its Markdown marks.
  public var writtenTitle: String
  /// The heading's level, 1–6.
  public var level: Int
  public var parts: [Part]
  public var position: SourcePosition

  /// What a step is made of, in reading order.
  public enum Part: Hashable, Sendable {
    case text(Block)
    case question(Question)
  }

  /// Makes a step of its parts.
  public init(
    id: StepID, title: [Inline], writtenTitle: String? = nil, level: Int, parts: [Part],
    position: SourcePosition
  ) {
    self.id = id
    self.title = title
    self.writtenTitle = writtenTitle ?? title.plainText
    self.level = level
    self.parts = parts
    self.position = position
  }

  /// The questions of this step in reading order.
  public var questions: [Question] {
    parts.compactMap { part in
      guard case .question(let question) = part else { return nil }
      return question
    }
  }
}
