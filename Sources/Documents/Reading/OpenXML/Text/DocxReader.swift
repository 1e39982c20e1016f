/// Reads .docx files.
enum DocxReader {
  /// The text in `package`.
  static func document(_ package: OpenXMLPackage) throws(DocumentTrouble) -> TextDocument {
    let theme = OpenXMLTheme(try package.root(ofType: "theme"))
    let styles = DocxStyles(try package.root(ofType: "styles"), theme: theme)
    let lists = DocxLists(try package.root(ofType: "numbering"))
    let body = try blocks(of: package.mainPart, package, styles, lists)
    var document = TextDocument(blocks: body.blocks, pages: body.sections.map(page))
    let hasEvenPages =
      try package.root(ofType: "settings")?.isOn("evenAndOddHeaders") ?? false
    let links = try package.relationships(of: package.mainPart)
    for section in body.sections {
      for reference in section.children {
        guard let target = reference["r:id"].flatMap({ links[$0]?.target }),
          isShown(reference, in: section, hasEvenPages: hasEvenPages)
        else { continue }
        switch reference.name {
        case "headerReference":
          document.header += try blocks(of: target, package, styles, lists).paragraphs
        case "footerReference":
          document.footer += try blocks(of: target, package, styles, lists).paragraphs
        default: break
        }
      }
    }
    return document
  }

  private static func blocks(
    of part: String, _ package: OpenXMLPackage, _ styles: DocxStyles, _ lists: DocxLists
  ) throws(DocumentTrouble) -> DocxBlocks {
    let reader = DocxParagraphs(
      styles: styles, lists: lists, relationships: try package.relationships(of: part))
    var taker = DocxBlocks(reader: reader)
    try package.parts.read(part, into: &taker)
    return taker
  }

  /// Whether any page shows what `reference` leads to.
  private static func isShown(
    _ reference: MarkupElement, in section: MarkupElement, hasEvenPages: Bool
  ) -> Bool {
    switch reference["w:type"] {
    case "first": section.isOn("titlePg") ?? false
    case "even": hasEvenPages
    default: true
    }
  }

  private static func page(_ section: MarkupElement) -> PageSetup {
    let size = section.child("pgSz")
    let margins = section.child("pgMar")
    // Word's own page where a file is silent: Letter, an inch all around.
    var page = PageSetup(widthMillimetres: 215.9, heightMillimetres: 279.4)
    let sides: [(WritableKeyPath<PageSetup, Double>, String?)] = [
      (\.widthMillimetres, size?["w:w"]), (\.heightMillimetres, size?["w:h"]),
      (\.topMillimetres, margins?["w:top"]), (\.bottomMillimetres, margins?["w:bottom"]),
      (\.leftMillimetres, margins?["w:left"] ?? margins?["w:start"]),
      (\.rightMillimetres, margins?["w:right"] ?? margins?["w:end"]),
    ]
    for (side, measure) in sides {
      if let millimetres = Measures.millimetres(twentieths: measure) {
        page[keyPath: side] = abs(millimetres)
      }
    }
    return page
  }
}

extension DocxBlocks {
  /// The paragraphs of all blocks, those of tables included.
  var paragraphs: [Paragraph] { blocks.flatMap(\.paragraphs) }
}
