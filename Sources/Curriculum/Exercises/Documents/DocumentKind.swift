/// What kind of document an exercise asks for, whichever format it is kept in.
public enum DocumentKind: String, Hashable, CaseIterable, Sendable {
  /// A letter or a worksheet for pupils: .odt or .docx.
  case text
  /// A list of grades: .ods or .xlsx.
  case sheets
  /// Slides: .odp or .pptx.
  case slides
  /// Rows of values between separators: .csv.
  case table

  /// The endings of its formats: the one that LibreOffice keeps best first.
  public var endings: [String] {
    switch self {
    case .text: ["odt", "docx"]
    case .sheets: ["ods", "xlsx"]
    case .slides: ["odp", "pptx"]
    case .table: ["csv"]
    }
  }
}
