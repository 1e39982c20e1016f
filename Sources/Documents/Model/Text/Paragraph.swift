/// A paragraph with what its styles give it already worked out.
public struct Paragraph: Hashable, Sendable {
  /// The text in pieces that look alike, in reading order; fields and links are pieces too.
  public var runs: [Run]
  /// The style's stored name, which stays English: "Heading 1", "Normal", "Title".
  ///
  /// Empty when the paragraph names no style.
  public var styleName: String
  /// The level of a real heading, 1 and up; `nil` for all other text, however big and bold.
  public var headingLevel: Int?
  public var alignment: Alignment
  /// The real list it is an item of; `nil` when somebody typed "-" or "1.".
  public var list: ListMembership?
  /// The pictures anchored in it.
  public var pictures: [Picture]
  /// Whether a page break stands before or at its beginning.
  public var startsPage: Bool

  /// Makes a paragraph.
  public init(
    runs: [Run] = [], styleName: String = "", headingLevel: Int? = nil,
    alignment: Alignment = .start, list: ListMembership? = nil, pictures: [Picture] = [],
    startsPage: Bool = false
  ) {
    self.runs = runs
    self.styleName = styleName
    self.headingLevel = headingLevel
    self.alignment = alignment
    self.list = list
    self.pictures = pictures
    self.startsPage = startsPage
  }

  /// Its text, what fields last showed included; a forced line break is "\n", a tab "\t".
  public var text: String { runs.map(\.text).joined() }

  /// The fields in it, in reading order.
  public var fields: [Field] { runs.compactMap(\.field) }
}
