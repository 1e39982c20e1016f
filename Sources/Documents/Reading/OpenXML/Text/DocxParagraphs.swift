/// Turns the paragraphs of a .docx part into values, one after the other.
struct DocxParagraphs {
  private let styles: DocxStyles
  private let lists: DocxLists
  private let relationships: [String: OpenXMLPackage.Relationship]
  private var fields = DocxFields()
  /// Whether a break stands before the next paragraph.
  private var breaksPage = false
  /// Paragraphs in boxes that are anchored in the last paragraph.
  private(set) var boxed: [Paragraph] = []

  // What is gathered of the current paragraph.
  private var gathering = RunGathering()
  private var pictures: [Picture] = []
  private var startsPage = false
  private var look = TextLook()

  /// Prepares for the paragraphs of a part with these relationships.
  init(
    styles: DocxStyles, lists: DocxLists, relationships: [String: OpenXMLPackage.Relationship]
  ) {
    self.styles = styles
    self.lists = lists
    self.relationships = relationships
  }

  /// Makes the next paragraph start a page.
  mutating func breakPage() { breaksPage = true }

  /// The paragraph that `element`, a `w:p`, stands for.
  mutating func paragraph(_ element: MarkupElement) -> Paragraph {
    let properties = element.child("pPr")
    var inherited = styles.paragraphStyle(properties?.child("pStyle")?["w:val"])
    look = inherited.look
    if let properties { inherited.take(properties) }
    startsPage = inherited.startsPage || breaksPage
    breaksPage = false
    gathering = RunGathering()
    pictures = []
    boxed = []
    take(inside: element, link: nil)
    return Paragraph(
      runs: gathering.runs, styleName: inherited.name, headingLevel: inherited.headingLevel,
      alignment: inherited.alignment ?? .start,
      list: lists.membership(list: inherited.list, level: inherited.listLevel),
      pictures: pictures, startsPage: startsPage)
  }

  /// Takes what stands inside a paragraph, a link or another wrapping.
  private mutating func take(inside element: MarkupElement, link: String?) {
    for child in element.children {
      switch child.name {
      case "r": takeRun(child, link: link)
      case "hyperlink": take(inside: child, link: target(of: child))
      case "fldSimple": takeSimpleField(child, link: link)
      case "oMath", "oMathPara": add(child.text, look: look, link: link)
      case "smartTag", "ins", "moveTo", "sdt", "sdtContent", "customXml", "bdo", "dir":
        take(inside: child, link: link)
      default: break  // Removed text, marks of spelling and the like.
      }
    }
  }

  private mutating func takeSimpleField(_ element: MarkupElement, link: String?) {
    let instruction = element["w:instr"] ?? ""
    _ = fields.mark("begin")
    fields.instruct(instruction)
    _ = fields.mark("separate")
    take(inside: element, link: link)
    if let field = fields.mark("end") { gathering.add("", look: look, link: link, field: field) }
  }

  private mutating func takeRun(_ element: MarkupElement, link: String?) {
    var look = self.look
    if let properties = element.child("rPr") {
      if let style = properties.child("rStyle")?["w:val"] {
        styles.applyCharacterStyle(style, to: &look)
      }
      styles.apply(properties, to: &look)
    }
    for child in element.children {
      switch child.name {
      case "t": add(child.text, look: look, link: link)
      case "tab", "ptab": add("\t", look: look, link: link)
      case "cr": add("\n", look: look, link: link)
      case "noBreakHyphen": add("-", look: look, link: link)
      case "br": takeBreak(child, look: look, link: link)
      case "instrText": fields.instruct(child.text)
      case "fldChar":
        if let field = fields.mark(child["w:fldCharType"]) {
          gathering.add("", look: look, link: link, field: field)
        }
      case "drawing", "pict", "object", "AlternateContent": takeDrawing(child)
      default: break
      }
    }
  }

  private mutating func add(_ text: String, look: TextLook, link: String?) {
    guard !fields.isInstruction, !text.isEmpty else { return }
    gathering.add(text, look: look, link: link ?? fields.link, field: fields.current)
    fields.noteShown()
  }

  private mutating func takeBreak(_ element: MarkupElement, look: TextLook, link: String?) {
    switch element["w:type"] {
    case "page":
      if gathering.isBlank && pictures.isEmpty { startsPage = true } else { breaksPage = true }
    case "column": break
    default: add("\n", look: look, link: link)
    }
  }

  private func target(of link: MarkupElement) -> String? {
    if let id = link["r:id"], let relationship = relationships[id] { return relationship.target }
    return link["w:anchor"].map { "#" + $0 }
  }

  private mutating func takeDrawing(_ element: MarkupElement) {
    pictures += pictures(in: element)
    for box in element.all("txbxContent") {
      // A box has a reader of its own: it is not part of the paragraph that is being gathered.
      var inner = DocxParagraphs(styles: styles, lists: lists, relationships: relationships)
      for paragraph in box.children("p") { boxed.append(inner.paragraph(paragraph)) }
    }
  }

  private func pictures(in element: MarkupElement) -> [Picture] {
    let frames = element.all("inline") + element.all("anchor")
    let drawn = frames.filter { $0.first("pic") != nil || $0.first("chart") != nil }.map { frame in
      let properties = frame.child("docPr")
      let link = properties?.child("hlinkClick")?["r:id"].flatMap { relationships[$0]?.target }
      return Picture(
        altText: properties?.altText ?? "", name: properties?["name"] ?? "",
        widthMillimetres: Measures.millimetres(emu: frame.child("extent")?["cx"]),
        heightMillimetres: Measures.millimetres(emu: frame.child("extent")?["cy"]), link: link)
    }
    // The older way, which some programs still write.
    let shapes = element.all("shape").filter { $0.child("imagedata") != nil }.map {
      Picture(altText: $0["alt"] ?? "", name: $0["id"] ?? "")
    }
    return drawn + shapes
  }
}

extension MarkupElement {
  /// What a drawing's properties say for those who cannot see it.
  ///
  /// There is a description and a title; programs do not agree on which they show first.
  var altText: String {
    if let description = self["descr"], !description.isEmpty { return description }
    return self["title"] ?? ""
  }
}
