import Curriculum

/// Judges single checks of a table of separated values; its first row holds the names.
struct TableJudging {
  let table: SeparatedText
  let starter: SeparatedText?

  func outcome(of check: TableCheck) -> CheckOutcome {
    switch check {
    case .columns(let names): columns(names)
    case .rows(let least, let most): rows(least: least, most: most)
    case .separator(let allowed): separator(allowed)
    case .filled(let column): filled(column)
    case .unique(let column): unique(column)
    case .values(let column, let allowed): values(column, allowed)
    case .numbers(let column, let lowest, let highest): numbers(column, lowest...highest)
    case .entry(let keyColumn, let key, let column, let allowed):
      entry(keyColumn, key, column, allowed)
    case .lacks(let texts): lacks(texts)
    case .kept(let columns): kept(columns)
    }
  }
}

extension TableJudging {
  private func columns(_ names: [String]) -> CheckOutcome {
    let seen = table.rows.first?.map(\.comparable) ?? []
    let wanted = names.map(\.comparable)
    if let missing = zip(names, wanted).first(where: { !seen.contains($0.1) }) {
      return .missed(.missing, ["column": missing.0])
    }
    if let extra = seen.first(where: { !wanted.contains($0) && !$0.isEmpty }) {
      return .missed(.tooMany, ["column": extra])
    }
    return seen.filter { !$0.isEmpty } == wanted ? .right : .missed(.other)
  }

  private func rows(least: Int, most: Int) -> CheckOutcome {
    let count = table.body.count
    let seen = ["count": String(count)]
    if count < least { return .missed(.part, seen) }
    return count > most ? .missed(.tooMany, seen) : .right
  }

  private func separator(_ allowed: [String]) -> CheckOutcome {
    let seen = table.separator == "\t" ? "Tab" : String(table.separator)
    return allowed.contains(seen) ? .right : .missed(.other, ["separator": seen])
  }

  private func filled(_ column: String) -> CheckOutcome {
    each(column) { value in value.comparable.isEmpty ? .missed(.missing) : .right }
  }

  private func unique(_ column: String) -> CheckOutcome {
    var seen: Set<String> = []
    return each(column) { value in
      seen.insert(value.comparable).inserted ? .right : .missed(.tooMany)
    }
  }

  private func values(_ column: String, _ allowed: [String]) -> CheckOutcome {
    each(column) { value in allowed.contains(value) ? .right : .missed(.other) }
  }

  private func numbers(_ column: String, _ range: ClosedRange<Double>) -> CheckOutcome {
    each(column) { value in
      guard let number = Double.plain(value.replacing(",", with: ".")) else {
        return .missed(.typed)
      }
      return range.contains(number) ? .right : .missed(.other)
    }
  }

  private func entry(
    _ keyColumn: String, _ key: String, _ column: String, _ allowed: [String]
  ) -> CheckOutcome {
    guard let keys = table.index(of: keyColumn), let values = table.index(of: column),
      let row = table.body.first(where: { $0.field(keys).comparable == key.comparable })
    else { return .missed(.missing, ["key": key, "column": column, "value": ""]) }
    let value = row.field(values)
    guard !allowed.map(\.comparable).contains(value.comparable) else { return .right }
    let seen = ["key": key, "column": column, "value": value.excerpt]
    return .missed(value.comparable.isEmpty ? .missing : .other, seen)
  }

  private func lacks(_ texts: [String]) -> CheckOutcome {
    for (row, fields) in table.rows.enumerated() {
      for text in texts where fields.contains(where: { $0.holds(text) }) {
        return .missed(.other, ["text": text, "line": table.line(row)])
      }
    }
    return .right
  }

  private func kept(_ columns: [String]) -> CheckOutcome {
    guard let starter else { return .right }
    for column in columns {
      guard let index = table.index(of: column), let before = starter.index(of: column) else {
        return .missed(.missing, ["column": column])
      }
      let pairs = zip(table.body, starter.body)
      let differing = pairs.first { !Self.isSame($0.field(index), $1.field(before)) }
      guard let differing else { continue }
      let seen = ["column": column, "value": differing.0.field(index).excerpt]
      return .missed(.torn, seen)
    }
    return table.body.count == starter.body.count ? .right : .missed(.torn, ["column": columns[0]])
  }

  /// Numbers are the same with comma or point, which programs change when they save.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.comparable.replacing(",", with: ".") == other.comparable.replacing(",", with: ".")
  }

  /// The first miss in a column, with its line and value.
  private func each(_ column: String, _ judge: (String) -> CheckOutcome) -> CheckOutcome {
    guard let index = table.index(of: column) else {
      return .missed(.missing, ["column": column, "value": "", "line": "1"])
    }
    for (row, fields) in table.body.enumerated() {
      let value = fields.field(index)
      if case .missed(let miss, _) = judge(value) {
        let seen = ["column": column, "value": value.excerpt, "line": table.line(row + 1)]
        return .missed(miss, seen)
      }
    }
    return .right
  }
}

extension SeparatedText {
  /// The rows below the names.
  fileprivate var body: ArraySlice<[String]> { rows.dropFirst() }

  fileprivate func index(of column: String) -> Int? {
    rows.first?.firstIndex { $0.comparable == column.comparable }
  }

  fileprivate func line(_ row: Int) -> String {
    String(lineNumbers.indices.contains(row) ? lineNumbers[row] : row + 1)
  }
}

extension [String] {
  /// The field at `index`; empty where the row is shorter.
  fileprivate func field(_ index: Int) -> String { indices.contains(index) ? self[index] : "" }
}
