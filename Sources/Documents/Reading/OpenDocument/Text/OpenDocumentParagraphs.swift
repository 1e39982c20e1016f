/// Turns the paragraphs of OpenDocument content into values.
struct OpenDocumentParagraphs {
  let styles: OpenDocumentStyles
  /// The look on which a paragraph's own style is laid; shapes on slides have one.
  var usualLook: TextLook?
  /// What fills in all text: a table of contents.
  var field: Field?
  /// Paragraphs in boxes that are anchored in the last paragraph.
  private(set) var boxed: [Paragraph] = []
  /// The page style that the last paragraph turns to.
  private(set) var pageStyle: String?
  private var breaksPage = false

  // What is gathered of the current paragraph.
  private var gathering = RunGathering()
  private var pictures: [Picture] = []
  private var endsInBlank = true

  /// Prepares for content with these styles.
  init(styles: OpenDocumentStyles) { self.styles = styles }

  /// The paragraph that `element`, a `text:p` or `text:h`, stands for.
  mutating func paragraph(_ element: MarkupElement, in list: OpenDocumentList?) -> Paragraph {
    let style = element["text:style-name"]
    gathering = RunGathering()
    pictures = []
    boxed = []
    endsInBlank = true
    var look = usualLook ?? TextLook()
    styles.apply(style, family: "paragraph", to: &look)
    take(inside: element, look: look, link: nil)
    return Paragraph(
      runs: trimmedRuns(), styleName: styles.sharedName(style, family: "paragraph"),
      headingLevel: headingLevel(element), alignment: alignment(style),
      list: list?.membership(paragraphStyle: style, styles: styles), pictures: pictures,
      startsPage: startsPage(style))
  }

  private func headingLevel(_ element: MarkupElement) -> Int? {
    let chain = styles.chain(element["text:style-name"], family: "paragraph")
    let usual = chain.lazy.compactMap { $0["style:default-outline-level"] }.first
    guard let level = element.name == "text:h" ? element["text:outline-level"] ?? "1" : usual,
      let number = Int(level), (1...10).contains(number)
    else { return nil }
    return number
  }

  private func alignment(_ style: String?) -> Alignment {
    switch styles.value(
      "fo:text-align", in: "style:paragraph-properties", of: style, family: "paragraph")
    {
    case "center": .centre
    case "end", "right": .end
    case "justify": .justified
    default: .start
    }
  }

  private mutating func startsPage(_ style: String?) -> Bool {
    let chain = styles.chain(style, family: "paragraph")
    let properties = chain.compactMap { $0.child("style:paragraph-properties") }
    pageStyle = chain.lazy.compactMap { $0["style:master-page-name"] }.first
    let before = properties.lazy.compactMap { $0["fo:break-before"] }.first
    let starts = breaksPage || before == "page" || pageStyle?.isEmpty == false
    breaksPage = properties.lazy.compactMap { $0["fo:break-after"] }.first == "page"
    return starts
  }

  private mutating func take(inside element: MarkupElement, look: TextLook, link: String?) {
    for node in element.nodes {
      switch node {
      case .text(let text): add(collapsing: text, look: look, link: link)
      case .element(let child): take(child, look: look, link: link)
      }
    }
  }

  private mutating func take(_ element: MarkupElement, look: TextLook, link: String?) {
    switch element.name {
    case "text:span":
      var inner = look
      styles.apply(element["text:style-name"], family: "text", to: &inner)
      take(inside: element, look: inner, link: link)
    case "text:a": take(inside: element, look: look, link: element["xlink:href"])
    case "text:s":
      let count = element["text:c"].flatMap { Int($0) } ?? 1
      add(String(repeating: " ", count: min(max(count, 0), 1_000)), look: look, link: link)
    case "text:tab": add("\t", look: look, link: link)
    case "text:line-break": add("\n", look: look, link: link)
    case "draw:frame", "draw:custom-shape", "draw:g", "draw:rect", "draw:line", "draw:a":
      takeShape(element, link: nil)
    case "text:note", "office:annotation", "office:annotation-end", "text:ruby-text",
      "text:soft-page-break", "text:tracked-changes":
      break
    default:
      guard let field = Field(openDocument: element.name) else {
        return take(inside: element, look: look, link: link)
      }
      gathering.add(element.text, look: look, link: link, field: field)
      endsInBlank = false
    }
  }

  private mutating func takeShape(_ element: MarkupElement, link: String?) {
    let link = element.name == "draw:a" ? element["xlink:href"] : link
    if element.name == "draw:frame", let picture = Picture(openDocument: element, link: link) {
      pictures.append(picture)
      return
    }
    for child in element.children {
      switch child.name {
      case "draw:frame", "draw:custom-shape", "draw:g", "draw:rect", "draw:a":
        takeShape(child, link: link)
      case "draw:text-box": takeBox(child)
      case "text:p", "text:h": takeBoxed(child)
      default: break
      }
    }
  }

  private mutating func takeBox(_ element: MarkupElement) {
    for paragraph in element.all("text:p") + element.all("text:h") { takeBoxed(paragraph) }
  }

  private mutating func takeBoxed(_ element: MarkupElement) {
    // A box has a reader of its own: it is not part of the paragraph that is being gathered.
    var inner = OpenDocumentParagraphs(styles: styles)
    boxed.append(inner.paragraph(element, in: nil))
    boxed += inner.boxed
  }

  /// Adds `text` with every row of blanks as one, and none at the paragraph's beginning.
  private mutating func add(collapsing text: String, look: TextLook, link: String?) {
    var kept: [UInt8] = []
    for byte in text.utf8 {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isBlank { kept.append(byte) } else if !endsInBlank { kept.append(0x20) }
      endsInBlank = isBlank
    }
    gathering.add(String(decoding: kept, as: UTF8.self), look: look, link: link, field: field)
  }

  private mutating func add(_ text: String, look: TextLook, link: String?) {
    gathering.add(text, look: look, link: link, field: field)
    endsInBlank = false
  }

  /// The runs without the blank that markup may leave at the end.
  private func trimmedRuns() -> [Run] {
    var runs = gathering.runs
    guard endsInBlank, let last = runs.last, last.text.hasSuffix(" ") else { return runs }
    runs[runs.count - 1].text.removeLast()
    if runs[runs.count - 1].text.isEmpty && last.field == nil { runs.removeLast() }
    return runs
  }
}
