extension SlideCheck {
  private enum Name: String, CaseIterable {
    case count, titles, words, pictures, sources, order, notes, letters, holds, lacks
    case altTexts = "alt-texts"
  }

  /// Reads an entry of `checks`; `nil` when its name is unknown, which is a finding.
  init?(_ fields: FieldReader) {
    guard let name = fields.choice("check", default: nil as Name?) else { return nil }
    switch name {
    case .count:
      self = .count(
        least: fields.integer("least", in: 1...100),
        most: fields.integer("most", in: 1...100, default: 100))
    case .titles: self = .titles
    case .words: self = .words(most: fields.integer("most", in: 1...1_000))
    case .pictures: self = .pictures(least: fields.integer("least", in: 1...50, default: 1))
    case .altTexts: self = .altTexts
    case .sources: self = .sources(fields.needed("any"))
    case .order: self = .order(fields.needed("titles"))
    case .notes: self = .notes(least: fields.integer("least", in: 1...100))
    case .letters: self = .letters(leastPoints: fields.number("points"))
    case .holds: self = .holds(fields.needed("any"))
    case .lacks: self = .lacks(fields.needed("any"))
    }
  }
}
