extension TextCheck {
  /// The reason's usual name, for which the kind has words.
  func usualReason(for miss: CheckMiss) -> String {
    switch self {
    case .heading: miss.among(typed: "heading-by-hand", other: "heading-level", "heading-missing")
    case .headings: miss.among(typed: "heading-by-hand", "headings-few")
    case .holds: "text-missing"
    case .lacks: "text-left"
    case .list: miss.among(typed: "list-by-hand", other: "list-form", "list-missing")
    case .table:
      miss == .untitled ? "table-no-header" : miss == .part ? "table-small" : "table-missing"
    case .tableFilled: miss == .part ? "table-gap" : "table-missing"
    case .pictures: "picture-missing"
    case .altTexts: miss.among(typed: "alt-text-file-name", "alt-text-missing")
    case .letters: "letters-small"
    case .contrast: "contrast-low"
    case .page: "page-other"
    case .pageNumber: miss.among(typed: "page-number-typed", "page-number-missing")
    case .margin: "margin-text-missing"
    case .link: miss.among(typed: "link-typed", "link-missing")
    case .spacing: miss == .tooMany ? "empty-lines" : "spaces-by-hand"
    case .words: miss == .tooMany ? "words-many" : "words-few"
    case .section:
      miss == .part ? "section-short" : miss.among(typed: "heading-by-hand", "heading-missing")
    }
  }
}

extension SlideCheck {
  /// The reason's usual name, for which the kind has words.
  func usualReason(for miss: CheckMiss) -> String {
    switch self {
    case .count: miss == .tooMany ? "slides-many" : "slides-few"
    case .titles: miss.among(typed: "slide-title-in-box", "slide-title-missing")
    case .words: "slide-wordy"
    case .pictures: "picture-missing"
    case .altTexts: miss.among(typed: "alt-text-file-name", "alt-text-missing")
    case .sources: "source-missing"
    case .order: miss.among(other: "slides-order", "slide-missing")
    case .notes: "notes-few"
    case .letters: "letters-small"
    case .holds: "text-missing"
    case .lacks: "text-left"
    }
  }
}

extension CheckMiss {
  /// One of these names for this way, the last one for any that is not named.
  fileprivate func among(typed: String? = nil, other: String? = nil, _ any: String) -> String {
    switch self {
    case .typed: typed ?? any
    case .other: other ?? any
    default: any
    }
  }
}

extension DocumentCheck.Subject {
  /// The reason's usual name, for which the kind has words.
  func usualReason(for miss: CheckMiss) -> String {
    switch self {
    case .text(let check): check.usualReason(for: miss)
    case .sheets(let check): check.usualReason(for: miss)
    case .slides(let check): check.usualReason(for: miss)
    case .table(let check): check.usualReason(for: miss)
    }
  }
}
