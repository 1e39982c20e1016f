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
        layouts[layout["style:name"] ?? ""] = layout.child("style:page-layout-properties")
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
    guard let layout = page["style:page-layout-name"].flatMap({ layouts[$0] }) else { return nil }
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
    return setup
  }
}
