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

  /// A question that the page answers, with the subjects that show more of it.
  public struct Chapter: Hashable, Sendable {
    public var question: String
    /// In a sentence or two.
    public var answer: String
    public var sections: [Section]

    /// Makes a chapter.
    public init(question: String, answer: String, sections: [Section]) {
      self.question = question
      self.answer = answer
      self.sections = sections
    }
  }

  /// What is read first, before any table.
  public struct Opening: Hashable, Sendable {
    public var heading: String
    /// The whole in a few sentences.
    public var sentences: [String]
    public var attentionHeading: String
    /// What is worth talking about, the most pressing first; never empty.
    public var attention: [String]
    /// What the list of questions is called.
    public var questionsHeading: String

    /// Makes an opening.
    public init(
      heading: String, sentences: [String], attentionHeading: String, attention: [String],
      questionsHeading: String
    ) {
      self.heading = heading
      self.sentences = sentences
      self.attentionHeading = attentionHeading
      self.attention = attention
      self.questionsHeading = questionsHeading
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
  public var opening: Opening?
  public var figures: [Figure]
  /// Subjects that stand before the questions.
  public var sections: [Section]
  public var chapters: [Chapter]
  /// What holds for the whole page, in small letters at its end.
  public var notes: [String]

  /// Makes a page.
  public init(
    languageTag: String, title: String, subtitle: String, opening: Opening? = nil,
    figures: [Figure] = [], sections: [Section], chapters: [Chapter] = [], notes: [String] = []
  ) {
    self.languageTag = languageTag
    self.title = title
    self.subtitle = subtitle
    self.opening = opening
    self.figures = figures
    self.sections = sections
    self.chapters = chapters
    self.notes = notes
  }

  /// Every subject of the page, in its order.
  public var allSections: [Section] { sections + chapters.flatMap(\.sections) }
}
