/// Reads .xlsx files.
enum XlsxReader {
  /// The workbook in `package`.
  static func workbook(_ package: OpenXMLPackage) throws(DocumentTrouble) -> Workbook {
    guard let root = try package.parts.root(of: package.mainPart) else {
      throw .partMissing(package.mainPart)
    }
    let links = try package.relationships(of: package.mainPart)
    let styles = XlsxStyles(
      try package.root(ofType: "styles"),
      theme: OpenXMLTheme(try package.root(ofType: "theme")))
    var strings = XlsxStrings()
    if let part = links.values.first(where: { $0.type == "sharedStrings" })?.target {
      try package.parts.read(part, into: &strings)
    }
    var workbook = Workbook()
    for element in root.child("sheets")?.children("sheet") ?? [] {
      guard let link = element["r:id"].flatMap({ links[$0] }) else { continue }
      let isHidden = ["hidden", "veryHidden"].contains(element["state"])
      var sheet = Sheet(name: element["name"] ?? "", isHidden: isHidden)
      if link.type == "worksheet" {
        try read(link.target, of: package, styles: styles, strings: strings.all, into: &sheet)
      }
      workbook.sheets.append(sheet)
    }
    for element in root.child("definedNames")?.children("definedName") ?? [] {
      guard let name = element["name"], !name.hasPrefix("_xlnm.") else { continue }
      workbook.definedNames[name] = element.text
    }
    return workbook
  }

  private static func read(
    _ part: String, of package: OpenXMLPackage, styles: XlsxStyles, strings: [String],
    into sheet: inout Sheet
  ) throws(DocumentTrouble) {
    var taker = XlsxSheet(sheet, styles: styles, strings: strings)
    try package.parts.read(part, into: &taker)
    sheet = taker.sheet
    for link in try package.relationships(of: part).values.sorted(by: { $0.target < $1.target }) {
      switch link.type {
      case "drawing": sheet.charts += try OpenXMLCharts.charts(drawnIn: link.target, of: package)
      case "table":
        let table = try package.parts.root(of: link.target)
        if let filter = table?.child("autoFilter") { sheet.take(filter: filter) }
        if let sorting = table?.child("sortState") { sheet.take(sorting: sorting) }
      default: break
      }
    }
  }
}
