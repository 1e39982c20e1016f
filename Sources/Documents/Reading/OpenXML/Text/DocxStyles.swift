/// The styles of a .docx file, worked out along what each is based on.
struct DocxStyles {
  private struct Style {
    let name: String
    let basedOn: String?
    let paragraph: MarkupElement?
    let text: MarkupElement?
  }

  /// What a paragraph style gives a paragraph.
  struct Inheritance {
    var name = ""
    var headingLevel: Int?
    var alignment: Alignment?
    /// The number of its list; 0 takes it out of one.
    var list: String?
    var listLevel: String?
    var startsPage = false
    var look = TextLook()
  }

  /// Longer chains are circles.
  private static let longestChain = 20

  let theme: OpenXMLTheme
  private var styles: [String: Style] = [:]
  private var defaultParagraphStyle: String?
  private var plainLook = TextLook()
  private var worked: [String: Inheritance] = [:]

  /// Reads the styles part; without one all is plain.
  init(_ root: MarkupElement?, theme: OpenXMLTheme) {
    self.theme = theme
    for element in root?.children("style") ?? [] {
      guard let id = element["w:styleId"] else { continue }
      styles[id] = Style(
        name: element.child("name")?["w:val"] ?? id, basedOn: element.child("basedOn")?["w:val"],
        paragraph: element.child("pPr"), text: element.child("rPr"))
      if element["w:type"] == "paragraph", ["1", "true", "on"].contains(element["w:default"]) {
        defaultParagraphStyle = id
      }
    }
    if let usual = root?.descend("docDefaults", "rPrDefault", "rPr") {
      apply(usual, to: &plainLook)
    }
    for id in styles.keys { worked[id] = inheritance(of: id) }
  }

  /// What the paragraph style `id` gives; `nil` stands for the document's usual one.
  func paragraphStyle(_ id: String?) -> Inheritance {
    guard let id = id ?? defaultParagraphStyle, let known = worked[id] else {
      return Inheritance(look: plainLook)
    }
    return known
  }

  /// Lays the character style `id` over `look`.
  func applyCharacterStyle(_ id: String, to look: inout TextLook) {
    for style in chain(id).reversed() {
      if let text = style.text { apply(text, to: &look) }
    }
  }

  /// Lays the text properties `element` over `look`.
  func apply(_ element: MarkupElement, to look: inout TextLook) {
    if let isBold = element.isOn("b") { look.isBold = isBold }
    if let isItalic = element.isOn("i") { look.isItalic = isItalic }
    if let isUnderlined = element.isOn("u") { look.isUnderlined = isUnderlined }
    if let halves = element.child("sz")?["w:val"].flatMap({ Double(finite: $0) }) {
      look.sizePoints = halves / 2
    }
    if let colour = element.child("color")?["w:val"] { look.colour = Measures.colour(colour) }
    if let fonts = element.child("rFonts"),
      let font = theme.font(fonts["w:asciiTheme"] ?? fonts["w:ascii"])
    {
      look.font = font
    }
  }

  private func chain(_ id: String) -> [Style] {
    var chain: [Style] = []
    var next: String? = id
    while let id = next, let style = styles[id], chain.count < Self.longestChain {
      chain.append(style)
      next = style.basedOn
    }
    return chain
  }

  private func inheritance(of id: String) -> Inheritance {
    var result = Inheritance(look: plainLook)
    for style in chain(id).reversed() {
      result.name = StyleName.shared(style.name)
      if let level = StyleName.headingLevel(style.name) { result.headingLevel = level }
      if let text = style.text { apply(text, to: &result.look) }
      guard let paragraph = style.paragraph else { continue }
      result.take(paragraph)
    }
    return result
  }
}

extension DocxStyles.Inheritance {
  /// Lays the paragraph properties `element` over what is known.
  mutating func take(_ element: MarkupElement) {
    if let level = element.child("outlineLvl")?["w:val"].flatMap({ Int($0) }) {
      headingLevel = (0...8).contains(level) ? level + 1 : nil
    }
    if let side = element.child("jc")?["w:val"] { alignment = Self.alignment(side) }
    if let numbering = element.child("numPr") {
      list = numbering.child("numId")?["w:val"] ?? list
      listLevel = numbering.child("ilvl")?["w:val"] ?? listLevel
    }
    if let isOn = element.isOn("pageBreakBefore") { startsPage = isOn }
  }

  private static func alignment(_ side: String) -> Alignment {
    switch side {
    case "center": .centre
    case "right", "end": .end
    case "both", "distribute": .justified
    default: .start
    }
  }
}
