extension TextCheck {
  private enum Name: String, CaseIterable {
    case heading, headings, holds, lacks, list, table, pictures, letters, contrast, page, header
    case footer, link, spacing, words, section
    case altTexts = "alt-texts"
    case tableFilled = "table-filled"
    case pageNumber = "page-number"
  }

  /// Reads an entry of `checks`; `nil` when its name is unknown, which is a finding.
  init?(_ fields: FieldReader) {
    guard let name = fields.choice("check", default: nil as Name?) else { return nil }
    switch name {
    case .heading:
      self = .heading(
        text: fields.text("text"), level: fields.integer("level", in: 1...6, default: 1))
    case .headings: self = .headings(least: fields.integer("least", in: 1...50))
    case .holds: self = .holds(fields.needed("any"))
    case .lacks: self = .lacks(fields.needed("any"))
    case .list:
      self = .list(fields.choice("form", default: .any) ?? .any, items: fields.needed("items"))
    case .table:
      self = .table(
        rows: fields.integer("rows", in: 1...200), columns: fields.integer("columns", in: 1...30),
        hasHeader: fields.flag("header"))
    case .tableFilled: self = .tableFilled
    case .pictures: self = .pictures(least: fields.integer("least", in: 1...50, default: 1))
    case .altTexts: self = .altTexts
    case .letters: self = .letters(leastPoints: fields.number("points"))
    case .contrast: self = .contrast(least: fields.number("least", default: 4.5))
    case .page: self = .page(PageWish(fields))
    case .pageNumber: self = .pageNumber
    case .header: self = .margin(.header, holds: fields.text("text"))
    case .footer: self = .margin(.footer, holds: fields.text("text"))
    case .link: self = .link(to: fields.text("to"))
    case .spacing: self = .spacing
    case .words:
      self = .words(
        least: fields.integer("least", in: 0...100_000, default: 0),
        most: fields.integer("most", in: 1...100_000, default: 100_000))
    case .section:
      self = .section(
        heading: fields.text("heading"), leastWords: fields.integer("words", in: 1...5_000))
    }
  }
}

extension PageWish {
  fileprivate init(_ fields: FieldReader) {
    paper = fields.has("paper") ? fields.choice("paper", default: .a4) : nil
    isLandscape = fields.has("landscape") ? fields.flag("landscape") : nil
    leastMarginMillimetres = fields.has("least-margin") ? fields.number("least-margin") : nil
    mostMarginMillimetres = fields.has("most-margin") ? fields.number("most-margin") : nil
  }
}

extension FieldReader {
  /// A list of material that may not be empty.
  func needed(_ key: String) -> [String] {
    let texts = texts(key)
    if texts.isEmpty { report(.missing(key: key)) }
    return texts
  }
}
