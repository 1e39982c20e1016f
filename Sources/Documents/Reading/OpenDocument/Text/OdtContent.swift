/// Takes the content of an OpenDocument text.
struct OdtContent: MarkupReceiver {
  let containers: Set<String> = [
    "office:document-content", "office:body", "office:text", "text:section",
  ]
  private(set) var blocks: OpenDocumentBlocks
  private var styles: OpenDocumentStyles

  /// Makes a taker; the content brings further styles.
  init(styles: OpenDocumentStyles) {
    self.styles = styles
    blocks = OpenDocumentBlocks(styles: styles)
  }

  mutating func receive(_ element: MarkupElement, in container: String) {
    switch element.name {
    case "office:font-face-decls": styles.take(fonts: element)
    case "office:automatic-styles":
      styles.take(element, areAutomatic: true)
      blocks = OpenDocumentBlocks(styles: styles)
    default: blocks.take(element)
    }
  }
}
