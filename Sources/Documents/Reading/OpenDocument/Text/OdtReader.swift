/// Reads .odt files.
enum OdtReader {
  /// The text in `package`.
  static func document(_ package: OpenDocumentPackage) throws(DocumentTrouble) -> TextDocument {
    let root = package.stylesRoot
    var content = OdtContent(styles: OpenDocumentStyles(root, includingAutomatic: false))
    try package.parts.read("content.xml", into: &content)
    let pages = OdtPages(root)
    let used = pages.used(naming: content.blocks.pageStyles)
    var document = TextDocument(
      blocks: content.blocks.blocks, pages: used.compactMap { pages.setup(of: $0) })
    // The first page is not begun by a break, whatever its style says.
    document.beginAtTop()
    let styles = OpenDocumentStyles(root, includingAutomatic: true)
    for page in used {
      document.header += paragraphs(
        in: page, ["style:header", "style:header-left", "style:header-first"], styles)
      document.footer += paragraphs(
        in: page, ["style:footer", "style:footer-left", "style:footer-first"], styles)
    }
    return document
  }

  private static func paragraphs(
    in page: MarkupElement, _ names: [String], _ styles: OpenDocumentStyles
  ) -> [Paragraph] {
    var blocks = OpenDocumentBlocks(styles: styles)
    for name in names {
      guard let part = page.child(name), part["style:display"] != "false" else { continue }
      for child in part.children { blocks.take(child) }
    }
    return blocks.blocks.flatMap(\.paragraphs)
  }
}

extension TextDocument {
  /// Lets the first paragraph begin without a break.
  fileprivate mutating func beginAtTop() {
    guard case .paragraph(var first) = blocks.first else { return }
    first.startsPage = false
    blocks[0] = .paragraph(first)
  }
}
