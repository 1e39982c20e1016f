extension TableCheck {
  private enum Name: String, CaseIterable {
    case columns, rows, separator, filled, unique, values, numbers, entry, lacks, kept
  }

  /// Reads an entry of `checks`; `nil` when its name is unknown, which is a finding.
  init?(_ fields: FieldReader) {
    guard let name = fields.choice("check", default: nil as Name?) else { return nil }
    switch name {
    case .columns: self = .columns(fields.needed("names"))
    case .rows:
      self = .rows(
        least: fields.integer("least", in: 1...100_000),
        most: fields.integer("most", in: 1...100_000))
    case .separator: self = .separator(fields.needed("any"))
    case .filled: self = .filled(column: fields.text("column"))
    case .unique: self = .unique(column: fields.text("column"))
    case .values:
      self = .values(column: fields.text("column"), allowed: fields.needed("allowed"))
    case .numbers:
      self = .numbers(
        column: fields.text("column"), lowest: fields.number("lowest"),
        highest: fields.number("highest"))
    case .entry:
      self = .entry(
        keyColumn: fields.text("in"), key: fields.text("is"), column: fields.text("column"),
        allowed: fields.needed("allowed"))
    case .lacks: self = .lacks(fields.needed("any"))
    case .kept: self = .kept(columns: fields.needed("columns"))
    }
  }
}
