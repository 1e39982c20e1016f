/// Turns the blocks of OpenDocument content into values, one after the other.
struct OpenDocumentBlocks {
  /// How often a row or cell is repeated at most; texts have no use for more.
  private static let mostRepetitions = 200

  private(set) var paragraphs: OpenDocumentParagraphs
  private(set) var blocks: [TextBlock] = []
  /// The page styles that paragraphs turn to, in their order.
  private(set) var pageStyles: [String] = []
  private var listCount = 0

  /// Prepares for content with these styles; `usualLook` lies under all of them.
  init(styles: OpenDocumentStyles, usualLook: TextLook? = nil) {
    paragraphs = OpenDocumentParagraphs(styles: styles)
    paragraphs.usualLook = usualLook
  }

  /// Takes a block; what is none is left out.
  mutating func take(_ element: MarkupElement, in list: OpenDocumentList? = nil) {
    switch element.name {
    case "text:p", "text:h":
      take(paragraph: element, in: list)
    case "text:list": take(list: element, in: list)
    case "table:table": blocks.append(.table(table(element)))
    case "text:section", "text:index-title", "draw:text-box", "text:numbered-paragraph":
      for child in element.children { take(child, in: list) }
    case "draw:frame":
      if let picture = Picture(openDocument: element, link: nil) {
        blocks.append(.paragraph(Paragraph(pictures: [picture])))
      } else {
        for child in element.children { take(child, in: list) }
      }
    case "text:table-of-content": take(index: element, filledBy: .tableOfContents)
    case "text:illustration-index", "text:table-index", "text:alphabetical-index",
      "text:user-index", "text:bibliography", "text:object-index":
      take(index: element, filledBy: .other(element.name))
    default: break
    }
  }

  private mutating func take(paragraph element: MarkupElement, in list: OpenDocumentList?) {
    let isFirst = blocks.isEmpty
    blocks.append(.paragraph(paragraphs.paragraph(element, in: list)))
    blocks += paragraphs.boxed.map { .paragraph($0) }
    if let style = paragraphs.pageStyle, !style.isEmpty {
      pageStyles.append(style)
    } else if isFirst {
      pageStyles.append(OdtPages.usual)
    }
  }

  private mutating func take(index element: MarkupElement, filledBy field: Field) {
    paragraphs.field = field
    for child in element.child("text:index-body")?.children ?? element.children { take(child) }
    paragraphs.field = nil
  }

  private mutating func take(list element: MarkupElement, in outer: OpenDocumentList?) {
    let style = element["text:style-name"] ?? outer?.style
    if outer == nil { listCount += 1 }
    let name = outer?.name ?? style ?? "list-\(listCount)"
    let list = OpenDocumentList(level: (outer?.level ?? 0) + 1, style: style, name: name)
    for item in element.children {
      let isItem = item.name == "text:list-item"
      var isFirst = true
      for child in item.children {
        let isParagraph = child.name == "text:p" || child.name == "text:h"
        // Only an item's first paragraph carries the bullet or number.
        take(child, in: !isParagraph || isItem && isFirst ? list : nil)
        if isParagraph { isFirst = false }
      }
    }
  }

  /// The table that `element` stands for.
  mutating func table(_ element: MarkupElement) -> Table {
    var table = Table()
    takeRows(of: element, areHeaders: false, into: &table)
    return table
  }

  private mutating func takeRows(
    of element: MarkupElement, areHeaders: Bool, into table: inout Table
  ) {
    for child in element.children {
      switch child.name {
      case "table:table-header-rows": takeRows(of: child, areHeaders: true, into: &table)
      case "table:table-rows", "table:table-row-group":
        takeRows(of: child, areHeaders: areHeaders, into: &table)
      case "table:table-row":
        let row = Table.Row(cells: cells(of: child), isHeader: areHeaders)
        table.rows += repeatElement(row, count: repetitions(child, "table:number-rows-repeated"))
      default: break
      }
    }
  }

  private mutating func cells(of row: MarkupElement) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    for child in row.children("table:table-cell") {
      var inner = OpenDocumentBlocks(styles: paragraphs.styles, usualLook: paragraphs.usualLook)
      for block in child.children { inner.take(block) }
      let span = repetitions(child, "table:number-columns-spanned")
      let cell = Table.Cell(paragraphs: inner.blocks.flatMap(\.paragraphs), columnSpan: span)
      cells += repeatElement(cell, count: repetitions(child, "table:number-columns-repeated"))
    }
    return cells
  }

  private func repetitions(_ element: MarkupElement, _ attribute: String) -> Int {
    let count = element[attribute].flatMap { Int($0) } ?? 1
    return min(max(count, 1), Self.mostRepetitions)
  }
}
