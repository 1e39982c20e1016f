/// A page to be read on a phone and printed on A4; its words come from whoever makes it.
public struct Page: Hashable, Sendable {
  /// One subject of the page.
  public struct Section: Hashable, Sendable {
    public var heading: String
    public var paragraphs: [String]
    public var chart: Chart?
    /// The numbers of the chart, and more.
    public var table: ReportTable?
    public var items: [String]

    /// Makes a section.
    public init(
      heading: String, paragraphs: [String] = [], chart: Chart? = nil, table: ReportTable? = nil,
      items: [String] = []
    ) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.chart = chart
      self.table = table
      self.items = items
    }
  }

  /// A number that is seen first.
  public struct Figure: Hashable, Sendable {
    public var words: String
    public var label: String

    /// Makes a figure.
    public init(_ words: String, label: String) {
      self.words = words
      self.label = label
    }
  }

  /// The language tag, such as `id`.
  public var languageTag: String
  public var title: String
  public var subtitle: String
  public var figures: [Figure]
  public var sections: [Section]
  /// What holds for the whole page, in small letters at its end.
  public var notes: [String]

  /// Makes a page.
  public init(
    languageTag: String, title: String, subtitle: String, figures: [Figure] = [],
    sections: [Section], notes: [String] = []
  ) {
    self.languageTag = languageTag
    self.title = title
    self.subtitle = subtitle
    self.figures = figures
    self.sections = sections
    self.notes = notes
  }
}
