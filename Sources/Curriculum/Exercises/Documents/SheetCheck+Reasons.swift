extension SheetCheck {
  /// The reason's usual name, for which the kind has words.
  func usualReason(for miss: CheckMiss) -> String {
    switch subject {
    case .value: miss == .missing ? "cell-empty" : "value-differs"
    case .formula: Self.formulaReason(for: miss)
    case .function: "function-missing"
    case .format: "number-format-other"
    case .sorted: miss == .torn ? "sorted-torn" : "not-sorted"
    case .filter: "filter-missing"
    case .frozen: "not-frozen"
    case .chart:
      miss == .untitled ? "chart-untitled" : miss == .part ? "chart-part" : "chart-missing"
    case .lacks: "name-left"
    case .kept: "value-changed"
    }
  }

  private static func formulaReason(for miss: CheckMiss) -> String {
    switch miss {
    case .typed: "formula-typed"
    case .part: "formula-part"
    case .notFilled: "formula-not-filled"
    case .lucky: "formula-lucky"
    case .error: "formula-error"
    case .differs: "formula-differs"
    default: "formula-missing"
    }
  }
}

extension TableCheck {
  /// The reason's usual name, for which the kind has words.
  func usualReason(for miss: CheckMiss) -> String {
    switch self {
    case .columns:
      miss == .tooMany ? "column-extra" : miss == .other ? "column-order" : "column-missing"
    case .rows: miss == .tooMany ? "rows-many" : "rows-few"
    case .separator: "separator-other"
    case .filled: "field-empty"
    case .unique: miss == .tooMany ? "field-twice" : "column-missing"
    case .values: miss == .other ? "field-other" : "column-missing"
    case .numbers:
      miss == .typed ? "field-no-number" : miss == .other ? "field-out-of-range" : "column-missing"
    case .entry: miss == .other ? "entry-other" : "entry-missing"
    case .lacks: "name-left"
    case .kept: miss == .torn ? "field-changed" : "column-missing"
    }
  }
}
