extension SheetCheck {
  private enum Name: String, CaseIterable {
    case value, formula, function, format, sorted, filter, frozen, chart, lacks, kept
  }

  /// Reads an entry of `checks`; `nil` when its name is unknown, which is a finding.
  init?(_ fields: FieldReader) {
    guard let name = fields.choice("check", default: nil as Name?) else { return nil }
    sheet = fields.optionalText("sheet")
    switch name {
    case .value: subject = .value(cell: fields.text("cell"), is: fields.text("is"))
    case .formula:
      subject = .formula(
        cells: fields.text("cells"), like: fields.text("like"),
        within: fields.number("within", default: 0))
    case .function:
      subject = .function(
        fields.text("name"), leastCells: fields.integer("cells", in: 1...10_000, default: 1))
    case .format:
      subject = .format(
        cells: fields.text("cells"),
        isPercent: fields.has("percent") ? fields.flag("percent") : nil,
        decimals: fields.has("decimals") ? fields.integer("decimals", in: 0...10) : nil)
    case .sorted:
      subject = .sorted(
        rows: fields.text("rows"), by: fields.text("by"),
        isDescending: fields.flag("descending"))
    case .filter: subject = .filter
    case .frozen: subject = .frozen(rows: fields.integer("rows", in: 1...20, default: 1))
    case .chart: subject = .chart(over: fields.text("over"), hasTitle: fields.flag("title"))
    case .lacks: subject = .lacks(fields.needed("any"))
    case .kept: subject = .kept(cells: fields.text("cells"))
    }
  }
}
