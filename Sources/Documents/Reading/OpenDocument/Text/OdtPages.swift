/// The page styles of an OpenDocument text.
struct OdtPages {
  /// The page style of texts that name none.
  static let usual = "Standard"

  private var pages: [String: MarkupElement] = [:]
  private var layouts: [String: MarkupElement] = [:]

  /// Reads the styles part.
  init(_ root: MarkupElement?) {
    for page in root?.child("office:master-styles")?.children("style:master-page") ?? [] {
      pages[page["style:name"] ?? ""] = page
    }
    let groups = [root?.child("office:automatic-styles"), root?.child("office:styles")]
    for group in groups.compactMap(\.self) {
      for layout in group.children("style:page-layout") {
        layouts[layout["style:name"] ?? ""] = layout
      }
    }
  }

  /// The page styles in use, in their order, when paragraphs turn to those called `names`.
  ///
  /// A page style may name the one that follows it.
  func used(naming names: [String]) -> [MarkupElement] {
    var waiting = names.isEmpty ? [Self.usual] : names
    var seen: Set<String> = []
    var used: [MarkupElement] = []
    while !waiting.isEmpty {
      let name = waiting.removeFirst()
      guard seen.insert(name).inserted, let page = pages[name] else { continue }
      used.append(page)
      if let next = page["style:next-style-name"] { waiting.append(next) }
    }
    return used
  }

  /// Paper and margins of a page style.
  func setup(of page: MarkupElement) -> PageSetup? {
    guard let whole = page["style:page-layout-name"].flatMap({ layouts[$0] }),
      let layout = whole.child("style:page-layout-properties")
    else { return nil }
    var setup = PageSetup()
    let sides: [(WritableKeyPath<PageSetup, Double>, String?)] = [
      (\.widthMillimetres, layout["fo:page-width"]),
      (\.heightMillimetres, layout["fo:page-height"]),
      (\.topMillimetres, layout["fo:margin-top"] ?? layout["fo:margin"]),
      (\.bottomMillimetres, layout["fo:margin-bottom"] ?? layout["fo:margin"]),
      (\.leftMillimetres, layout["fo:margin-left"] ?? layout["fo:margin"]),
      (\.rightMillimetres, layout["fo:margin-right"] ?? layout["fo:margin"]),
    ]
    for (side, measure) in sides {
      if let millimetres = Measures.millimetres(length: measure) {
        setup[keyPath: side] = millimetres
      }
    }
    // Here a header or footer stands inside of the margins, in Word it stands in them.
    setup.topMillimetres += height(of: "header", on: page, whole)
    setup.bottomMillimetres += height(of: "footer", on: page, whole)
    return setup
  }

  /// How far a header or footer pushes the text away from its margin, its distance included.
  private func height(
    of part: String, on page: MarkupElement, _ layout: MarkupElement
  ) -> Double {
    guard let shown = page.child("style:" + part), shown["style:display"] != "false",
      let look = layout.descend("style:\(part)-style", "style:header-footer-properties")
    else { return 0 }
    return Measures.millimetres(length: look["fo:min-height"] ?? look["svg:height"]) ?? 0
  }
}
