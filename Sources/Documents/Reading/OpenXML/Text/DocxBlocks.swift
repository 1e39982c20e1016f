/// Takes the blocks of a .docx part: its body, a header or a footer.
struct DocxBlocks: MarkupReceiver {
  let containers: Set<String> = ["document", "body", "hdr", "ftr"]
  private(set) var blocks: [TextBlock] = []
  /// The properties of sections, in their order.
  private(set) var sections: [MarkupElement] = []
  private var reader: DocxParagraphs

  /// Makes a taker that reads paragraphs with `reader`.
  init(reader: DocxParagraphs) { self.reader = reader }

  mutating func receive(_ element: MarkupElement, in container: String) {
    var taken: [TextBlock] = []
    take(element, to: &taken)
    blocks += taken
  }

  private mutating func take(_ element: MarkupElement, to blocks: inout [TextBlock]) {
    switch element.name {
    case "p":
      blocks.append(.paragraph(reader.paragraph(element)))
      blocks += reader.boxed.map { .paragraph($0) }
      if let section = element.descend("pPr", "sectPr") { end(section) }
    case "tbl": blocks.append(.table(table(element)))
    case "sectPr": sections.append(element)
    case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag":
      for child in element.children { take(child, to: &blocks) }
    default: break
    }
  }

  private mutating func end(_ section: MarkupElement) {
    sections.append(section)
    if section.child("type")?["w:val"] != "continuous" { reader.breakPage() }
  }

  private mutating func table(_ element: MarkupElement) -> Table {
    var table = Table()
    for row in unwrapped(element, "tr") {
      let isHeader = row.child("trPr")?.isOn("tblHeader") ?? false
      let cells = unwrapped(row, "tc").map { cell($0) }
      table.rows.append(Table.Row(cells: cells, isHeader: isHeader))
    }
    return table
  }

  private mutating func cell(_ element: MarkupElement) -> Table.Cell {
    var blocks: [TextBlock] = []
    for child in element.children { take(child, to: &blocks) }
    let span = element.descend("tcPr", "gridSpan")?["w:val"].flatMap { Int($0) } ?? 1
    return Table.Cell(
      paragraphs: blocks.flatMap(\.paragraphs), columnSpan: min(max(span, 1), 1_000))
  }

  /// The elements called `name` inside `element`, those in content controls too.
  private func unwrapped(_ element: MarkupElement, _ name: String) -> [MarkupElement] {
    element.children.flatMap { child -> [MarkupElement] in
      switch child.name {
      case name: [child]
      case "sdt", "sdtContent", "ins", "customXml": unwrapped(child, name)
      default: []
      }
    }
  }
}
