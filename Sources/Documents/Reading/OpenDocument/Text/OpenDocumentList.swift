/// Where in a list a place of an OpenDocument text is.
struct OpenDocumentList {
  /// How deep, 1 for the outermost.
  var level: Int
  /// The list's style, its own or that of the list around it.
  var style: String?
  /// Names the list.
  var name: String

  /// The membership of a paragraph there; `nil` where the style shows neither bullet nor number.
  func membership(paragraphStyle: String?, styles: OpenDocumentStyles) -> ListMembership? {
    let inherited = styles.chain(paragraphStyle, family: "paragraph")
      .lazy.compactMap { $0["style:list-style-name"] }.first
    let kind: ListMembership.Kind
    if let entry = entry(of: style ?? inherited, in: styles) {
      switch entry.name {
      case "text:list-level-style-number":
        guard entry["style:num-format"]?.isEmpty == false else { return nil }
        kind = .number
      case "text:list-level-style-bullet":
        guard entry["text:bullet-char"]?.isEmpty == false else { return nil }
        kind = .bullet
      default: kind = .bullet
      }
    } else {
      kind = .bullet
    }
    return ListMembership(kind: kind, level: level, list: name)
  }

  private func entry(of style: String?, in styles: OpenDocumentStyles) -> MarkupElement? {
    guard let style, let element = styles.listStyles[style] else { return nil }
    return element.children.first { $0["text:level"] == String(level) }
  }
}
