extension Field {
  /// The field that an element of OpenDocument text stands for; `nil` for other elements.
  init?(openDocument name: String) {
    switch name {
    case "text:page-number": self = .pageNumber
    case "text:page-count": self = .pageCount
    case "text:date", "text:creation-date", "text:modification-date", "text:print-date",
      "presentation:date-time":
      self = .date
    case "text:time", "text:creation-time", "text:modification-time": self = .time
    case "text:file-name": self = .fileName
    case "text:title": self = .title
    case "text:author-name", "text:initial-creator", "text:creator": self = .author
    case "text:sequence": self = .sequence
    default:
      let others = [
        "text:chapter", "text:subject", "text:keywords", "text:description", "text:sheet-name",
        "text:word-count", "text:character-count", "text:paragraph-count", "text:table-count",
        "text:image-count", "text:user-defined", "text:variable-get", "text:variable-set",
        "text:user-field-get", "text:expression", "text:sequence-ref", "text:bookmark-ref",
        "text:reference-ref", "text:page-continuation", "text:author-initials",
        "text:template-name", "text:conditional-text", "text:database-display",
        "text:editing-duration", "text:editing-cycles", "presentation:footer",
        "presentation:header",
      ]
      guard others.contains(name) else { return nil }
      self = .other(String(name.drop { $0 != ":" }.dropFirst()))
    }
  }
}
