/// What an office file holds, whichever program wrote it and in whichever format.
public enum OfficeDocument: Hashable, Sendable {
  /// A letter, a worksheet for pupils: .docx or .odt.
  case text(TextDocument)
  /// Sheets of cells: .xlsx or .ods.
  case sheets(Workbook)
  /// Slides: .pptx or .odp.
  case slides(SlideDeck)
  /// Rows of values between separators: .csv.
  case separated(SeparatedText)
  /// Lines without any form: .txt.
  case plain(PlainText)
}
