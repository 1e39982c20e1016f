/// Reads one slide.
struct PptxSlide {
  private let master: PptxMaster
  private let links: [String: OpenXMLPackage.Relationship]
  private let package: OpenXMLPackage
  private(set) var slide: Slide

  /// Reads the slide in the part `part`.
  init(
    _ part: String, of package: OpenXMLPackage, master: PptxMaster
  ) throws(DocumentTrouble) {
    guard let root = try package.parts.root(of: part) else { throw .partMissing(part) }
    self.master = master
    self.package = package
    links = try package.relationships(of: part)
    slide = Slide(isHidden: ["0", "false"].contains(root["show"]))
    if let shapes = root.descend("cSld", "spTree") { try take(inside: shapes) }
    slide.notes = try notes()
  }

  private mutating func take(inside element: MarkupElement) throws(DocumentTrouble) {
    for child in element.children {
      switch child.name {
      case "sp": take(shape: child)
      case "pic": take(picture: child)
      case "graphicFrame": try take(frame: child)
      case "grpSp", "AlternateContent", "Choice": try take(inside: child)
      default: break
      }
    }
  }

  private mutating func take(shape: MarkupElement) {
    guard let body = shape.child("txBody") else { return }
    let text = SlideText(
      role: role(of: shape),
      paragraphs: PptxText(style: master.style(of: shape), links: links).paragraphs(in: body))
    if text.role == .title { slide.title = slide.title ?? text.text }
    if text.paragraphs.contains(where: { !$0.text.isEmpty }) { slide.texts.append(text) }
  }

  private func role(of shape: MarkupElement) -> SlideText.Role {
    guard let placeholder = shape.placeholder else { return .box }
    switch placeholder["type"] {
    case "title", "ctrTitle": return .title
    case "subTitle": return .subtitle
    case "dt", "ftr", "sldNum", "hdr": return .footer
    default: return .body
    }
  }

  private mutating func take(picture: MarkupElement) {
    let properties = picture.descend("nvPicPr", "cNvPr")
    let size = picture.descend("spPr", "xfrm", "ext")
    slide.pictures.append(
      Picture(
        altText: properties?.altText ?? "", name: properties?["name"] ?? "",
        widthMillimetres: Measures.millimetres(emu: size?["cx"]),
        heightMillimetres: Measures.millimetres(emu: size?["cy"]),
        link: properties?.child("hlinkClick")?["r:id"].flatMap { links[$0]?.target }))
  }

  private mutating func take(frame: MarkupElement) throws(DocumentTrouble) {
    guard let content = frame.descend("graphic", "graphicData") else { return }
    if let table = content.child("tbl") { slide.tables.append(self.table(table)) }
    if let link = content.child("chart")?["r:id"].flatMap({ links[$0] }),
      let root = try package.parts.root(of: link.target)
    {
      slide.charts.append(OpenXMLCharts.chart(root))
    }
  }

  private func table(_ element: MarkupElement) -> Table {
    let text = PptxText(style: master.style(of: nil), links: links)
    let hasHeader = ["1", "true"].contains(element.child("tblPr")?["firstRow"])
    var table = Table()
    for row in element.children("tr") {
      // Cells that a wider one covers are stored, too.
      let cells = row.children("tc").filter { $0["hMerge"] != "1" }.map { cell in
        Table.Cell(
          paragraphs: cell.child("txBody").map { text.paragraphs(in: $0) } ?? [],
          columnSpan: min(max(cell["gridSpan"].flatMap { Int($0) } ?? 1, 1), 1_000))
      }
      table.rows.append(Table.Row(cells: cells, isHeader: hasHeader && table.rows.isEmpty))
    }
    return table
  }

  private func notes() throws(DocumentTrouble) -> String {
    guard let part = links.values.first(where: { $0.type == "notesSlide" })?.target,
      let root = try package.parts.root(of: part)
    else { return "" }
    let shape = root.all("sp").first { $0.placeholder?["type"] == "body" }
    guard let body = shape?.child("txBody") else { return "" }
    return PptxText(style: master.style(of: nil), links: [:]).paragraphs(in: body)
      .map(\.text).joined(separator: "\n")
  }
}
