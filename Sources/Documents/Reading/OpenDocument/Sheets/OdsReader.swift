/// Reads .ods files.
enum OdsReader {
  /// The workbook in `package`.
  static func workbook(_ package: OpenDocumentPackage) throws(DocumentTrouble) -> Workbook {
    let styles = OpenDocumentStyles(package.stylesRoot, includingAutomatic: false)
    var content = OdsContent(styles: styles)
    try package.parts.read("content.xml", into: &content)
    var workbook = content.workbook
    for (index, objects) in content.objects.enumerated() {
      for object in objects {
        let part = object.hasPrefix("./") ? String(object.dropFirst(2)) : object
        guard let chart = try package.parts.root(of: part + "/content.xml"),
          let found = OpenDocumentCharts.chart(chart)
        else { continue }
        workbook.sheets[index].charts.append(found)
      }
    }
    if let settings = try package.parts.root(of: "settings.xml") {
      for index in workbook.sheets.indices {
        freeze(&workbook.sheets[index], as: settings)
      }
    }
    return workbook
  }

  /// Takes the frozen rows and columns from what the program remembers of its window.
  private static func freeze(_ sheet: inout Sheet, as settings: MarkupElement) {
    let entries = settings.all("config:config-item-map-entry")
    guard let entry = entries.first(where: { $0["config:name"] == sheet.name }) else { return }
    var items: [String: String] = [:]
    for item in entry.children("config:config-item") {
      items[item["config:name"] ?? ""] = item.text
    }
    // 2 is frozen, 1 is split into two windows.
    if items["HorizontalSplitMode"] == "2" {
      sheet.frozenColumns = items["HorizontalSplitPosition"].flatMap { Int($0) } ?? 0
    }
    if items["VerticalSplitMode"] == "2" {
      sheet.frozenRows = items["VerticalSplitPosition"].flatMap { Int($0) } ?? 0
    }
  }
}
