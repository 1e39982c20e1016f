extension NumberFormat {
  /// The format that a data style describes; `nil` for other elements.
  init?(openDocument element: MarkupElement) {
    let kinds: [String: Kind] = [
      "number:number-style": .number, "number:percentage-style": .percent,
      "number:currency-style": .currency, "number:date-style": .date,
      "number:time-style": .time, "number:text-style": .text,
    ]
    guard let kind = kinds[element.name] else { return nil }
    self.init(kind: kind)
    if element.child("number:scientific-number") != nil {
      self.kind = .scientific
    } else if element.child("number:fraction") != nil {
      self.kind = .fraction
    } else if let number = element.child("number:number") {
      decimals = number["number:decimal-places"].flatMap { Int($0) }
      groupsThousands = number["number:grouping"] == "true"
      if kind == .number && decimals == nil { self.kind = .general }
    }
  }
}
