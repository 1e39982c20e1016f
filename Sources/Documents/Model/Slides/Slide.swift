/// One slide.
public struct Slide: Hashable, Sendable {
  /// The text in the slide's title placeholder.
  ///
  /// `nil` when it has none, empty when nothing is in
  /// it. Big text in a box of its own is no title.
  public var title: String?
  /// The boxes that have text in them, in stored order.
  public var texts: [SlideText]
  public var pictures: [Picture]
  public var tables: [Table]
  public var charts: [Chart]
  /// What only the speaker sees.
  public var notes: String
  public var isHidden: Bool

  /// Makes a slide.
  public init(
    title: String? = nil, texts: [SlideText] = [], pictures: [Picture] = [],
    tables: [Table] = [], charts: [Chart] = [], notes: String = "", isHidden: Bool = false
  ) {
    self.title = title
    self.texts = texts
    self.pictures = pictures
    self.tables = tables
    self.charts = charts
    self.notes = notes
    self.isHidden = isHidden
  }

  /// The paragraphs the audience reads, those of tables included and those at the bottom not.
  public var paragraphs: [Paragraph] {
    texts.filter { $0.role != .footer }.flatMap(\.paragraphs)
      + tables.flatMap { $0.rows.flatMap { $0.cells.flatMap(\.paragraphs) } }
  }

  /// The words the audience reads, the title's included.
  public var wordCount: Int {
    paragraphs.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
  }
}
