/// A text of paragraphs and tables with its pages: .docx or .odt.
public struct TextDocument: Hashable, Sendable {
  /// Paragraphs and tables in reading order.
  public var blocks: [TextBlock]
  /// The pages' sizes and margins, one for each section; the first holds the first page.
  public var pages: [PageSetup]
  /// What stands in the upper margin, of all sections and kinds of page together.
  public var header: [Paragraph]
  /// What stands in the lower margin, of all sections and kinds of page together.
  public var footer: [Paragraph]

  /// Makes a text.
  public init(
    blocks: [TextBlock] = [], pages: [PageSetup] = [], header: [Paragraph] = [],
    footer: [Paragraph] = []
  ) {
    self.blocks = blocks
    self.pages = pages
    self.header = header
    self.footer = footer
  }

  /// The paragraphs in reading order, those of tables included; headers and footers are not.
  public var paragraphs: [Paragraph] { blocks.flatMap(\.paragraphs) }

  /// The tables in reading order; those inside other tables are not listed.
  public var tables: [Table] { blocks.compactMap(\.table) }

  /// The pictures in reading order; those in headers and footers are not.
  public var pictures: [Picture] { paragraphs.flatMap(\.pictures) }
}
