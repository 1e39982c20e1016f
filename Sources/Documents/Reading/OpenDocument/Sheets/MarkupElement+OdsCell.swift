extension MarkupElement {
  /// What stands in this `table:table-cell`.
  var odsValue: CellValue {
    if self["calcext:value-type"] == "error" { return .error(paragraphText) }
    switch self["office:value-type"] {
    case "float", "percentage", "currency":
      guard let number = self["office:value"].flatMap({ Double(finite: $0) }) else {
        return .empty
      }
      return .number(number)
    case "date":
      let date = self["office:date-value"] ?? ""
      return CalendarDay.serial(date).map { .number($0) } ?? .text(paragraphText)
    case "time":
      let time = self["office:time-value"] ?? ""
      return CalendarDay.dayPart(duration: time).map { .number($0) } ?? .text(paragraphText)
    case "boolean": return .boolean(self["office:boolean-value"] == "true")
    case "string": return .text(self["office:string-value"] ?? paragraphText)
    default:
      let text = paragraphText
      return text.isEmpty ? .empty : .text(text)
    }
  }

  /// The formula of this `table:table-cell`, which stands at `address`.
  func odsFormula(at address: CellAddress) -> CellFormula? {
    guard let stored = self["table:formula"] else { return nil }
    // "of:=SUM(…)": the vocabulary, then the formula.
    let text = stored.firstIndex(of: "=").map { String(stored[stored.index(after: $0)...]) }
    var range: CellRange?
    if let columns = self["table:number-matrix-columns-spanned"].flatMap({ Int($0) }),
      let rows = self["table:number-matrix-rows-spanned"].flatMap({ Int($0) }),
      (1...CellAddress.lastColumn).contains(columns), (1...CellAddress.lastRow).contains(rows)
    {
      range = CellRange(
        address,
        CellAddress(column: address.column + columns - 1, row: address.row + rows - 1))
    }
    return CellFormula(text ?? stored, dialect: .openDocument, arrayRange: range)
  }

  /// The text of the paragraphs directly inside, one a line.
  private var paragraphText: String {
    let paragraphs = children("text:p")
    guard !paragraphs.isEmpty else { return "" }
    let reader = OpenDocumentStyles(nil, includingAutomatic: false)
    return paragraphs.map { paragraph in
      if case .text(let text)? = paragraph.nodes.first, paragraph.nodes.count == 1 { return text }
      var paragraphs = OpenDocumentParagraphs(styles: reader)
      return paragraphs.paragraph(paragraph, in: nil).text
    }.joined(separator: "\n")
  }
}
