/// Reads one slide.
struct OdpSlide {
  private let styles: OpenDocumentStyles
  private(set) var slide: Slide
  /// The names of the embedded objects on it.
  private(set) var objects: [String] = []

  /// Reads a `draw:page`.
  init(_ page: MarkupElement, styles: OpenDocumentStyles) {
    self.styles = styles
    let visibility = styles.value(
      "presentation:visibility", in: "style:drawing-page-properties",
      of: page["draw:style-name"], family: "drawing-page")
    slide = Slide(isHidden: visibility == "hidden")
    take(inside: page, link: nil)
  }

  private mutating func take(inside element: MarkupElement, link: String?) {
    for child in element.children {
      switch child.name {
      case "draw:frame": take(frame: child, link: link)
      case "draw:g": take(inside: child, link: link)
      case "draw:a": take(inside: child, link: child["xlink:href"])
      case "presentation:notes": slide.notes = notes(child)
      case "office:forms", "draw:page-thumbnail", "anim:par", "office:annotation": break
      default: take(text: child, role: .box, style: child)  // Any drawn shape may have text.
      }
    }
  }

  private mutating func take(frame: MarkupElement, link: String?) {
    let role = Self.role(frame["presentation:class"])
    guard frame["presentation:placeholder"] != "true" else {
      // It shows "Click to add a title" while the slide is made and nothing later.
      if role == .title { slide.title = slide.title ?? "" }
      return
    }
    if let table = frame.child("table:table") {
      var blocks = OpenDocumentBlocks(styles: styles)
      var made = blocks.table(table)
      let hasHeader = table["table:use-first-row-styles"] == "true"
      if hasHeader && !made.rows.isEmpty { made.rows[0].isHeader = true }
      slide.tables.append(made)
    } else if let object = frame.child("draw:object")?["xlink:href"] {
      objects.append(object)
    } else if let picture = Picture(openDocument: frame, link: link) {
      slide.pictures.append(picture)
    } else if let box = frame.child("draw:text-box") {
      take(text: box, role: role, style: frame)
    }
  }

  private mutating func take(text: MarkupElement, role: SlideText.Role, style: MarkupElement) {
    let paragraphs = paragraphs(in: text, style: style)
    if role == .title {
      slide.title = slide.title ?? paragraphs.map(\.text).joined(separator: "\n")
    }
    if paragraphs.contains(where: { !$0.text.isEmpty }) {
      slide.texts.append(SlideText(role: role, paragraphs: paragraphs))
    }
  }

  private func paragraphs(in text: MarkupElement, style: MarkupElement) -> [Paragraph] {
    var look = TextLook()
    styles.apply(style["draw:style-name"], family: "graphic", to: &look)
    styles.apply(style["presentation:style-name"], family: "presentation", to: &look)
    styles.apply(style["draw:text-style-name"], family: "paragraph", to: &look)
    var blocks = OpenDocumentBlocks(styles: styles, usualLook: look)
    for child in text.children { blocks.take(child) }
    return blocks.blocks.flatMap(\.paragraphs)
  }

  private func notes(_ element: MarkupElement) -> String {
    let frames = element.children("draw:frame").filter {
      $0["presentation:class"] == "notes" && $0["presentation:placeholder"] != "true"
    }
    return frames.compactMap { $0.child("draw:text-box") }
      .flatMap { paragraphs(in: $0, style: $0) }.map(\.text).joined(separator: "\n")
  }

  private static func role(_ name: String?) -> SlideText.Role {
    switch name {
    case "title": .title
    case "subtitle": .subtitle
    case "outline", "text", "object", "notes": .body
    case "header", "footer", "date-time", "page-number": .footer
    default: .box
    }
  }
}
