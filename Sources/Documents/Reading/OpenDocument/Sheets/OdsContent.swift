/// Takes the sheets of an .ods file.
struct OdsContent: MarkupReceiver {
  let containers: Set<String> = [
    "office:document-content", "office:body", "office:spreadsheet", "table:table",
    "table:table-rows", "table:table-row-group", "table:table-header-rows", "table:table-columns",
    "table:table-column-group", "table:table-header-columns",
  ]
  private(set) var workbook = Workbook()
  /// The names of the embedded objects on each sheet.
  private(set) var objects: [[String]] = []
  private var styles: OpenDocumentStyles
  private var cellStyles: OdsStyles
  private var rows = OdsRows()

  /// Makes a taker; the content brings further styles.
  init(styles: OpenDocumentStyles) {
    self.styles = styles
    cellStyles = OdsStyles(styles)
  }

  mutating func open(_ element: MarkupElement) {
    guard element.name == "table:table" else { return }
    workbook.sheets.append(
      Sheet(
        name: element["table:name"] ?? "",
        isHidden: cellStyles.isHidden(element["table:style-name"])))
    objects.append([])
    rows.beginSheet()
  }

  mutating func receive(
    _ element: MarkupElement, in container: String
  ) throws(DocumentTrouble) {
    switch element.name {
    case "office:automatic-styles":
      styles.take(element, areAutomatic: true)
      cellStyles = OdsStyles(styles)
    case "table:database-ranges":
      for range in element.children("table:database-range") { take(databaseRange: range) }
    case "table:named-expressions": take(names: element)
    default:
      guard !workbook.sheets.isEmpty, container.hasPrefix("table:") else { return }
      try take(onSheet: element)
    }
  }

  private mutating func take(onSheet element: MarkupElement) throws(DocumentTrouble) {
    let last = workbook.sheets.count - 1
    switch element.name {
    case "table:table-column":
      rows.take(column: element, into: &workbook.sheets[last], styles: cellStyles)
    case "table:table-row":
      try rows.take(row: element, into: &workbook.sheets[last], styles: &cellStyles)
      objects[last] += Self.objects(in: element)
    case "table:shapes": objects[last] += Self.objects(in: element)
    default: break
    }
  }

  /// The names of the objects anchored in a row's cells or on the sheet itself.
  private static func objects(in element: MarkupElement) -> [String] {
    let holders =
      element.name == "table:table-row" ? Array(element.children) : [element]
    return holders.flatMap { $0.all("draw:object").compactMap { $0["xlink:href"] } }
  }

  private mutating func take(databaseRange element: MarkupElement) {
    guard let target = element["table:target-range-address"],
      let range = SheetRange(openDocument: target),
      let index = workbook.sheets.firstIndex(where: { $0.name == range.sheet })
    else { return }
    if element["table:display-filter-buttons"] == "true" {
      workbook.sheets[index].filterRanges.append(range.range)
    }
    let keys = element.child("table:sort")?.children("table:sort-by") ?? []
    guard !keys.isEmpty else { return }
    workbook.sheets[index].sortings.append(
      Sorting(
        range: range.range,
        keys: keys.compactMap { key in
          key["table:field-number"].flatMap { Int($0) }.map {
            Sorting.Key(
              column: range.range.first.column + min(max($0, 0), 20_000),
              isDescending: key["table:order"] == "descending")
          }
        }))
  }

  private mutating func take(names element: MarkupElement) {
    for entry in element.children {
      guard let name = entry["table:name"] else { continue }
      workbook.definedNames[name] =
        entry["table:cell-range-address"] ?? entry["table:expression"]
    }
  }
}
