/// Turns the text of a shape into paragraphs.
struct PptxText {
  let style: PptxTextStyle
  let links: [String: OpenXMLPackage.Relationship]
  /// How much the program has shrunk the text to make it fit; 1 for not at all.
  var scale = 1.0

  /// The paragraphs in a `txBody`.
  func paragraphs(in body: MarkupElement) -> [Paragraph] {
    var text = self
    if let own = body.child("lstStyle") { text = PptxText(style: style.over(own), links: links) }
    if let thousandths = body.descend("bodyPr", "normAutofit")?["fontScale"].flatMap({
      Double(finite: $0)
    }) {
      text.scale = thousandths / 100_000
    }
    return body.children("p").map(text.paragraph)
  }

  private func paragraph(_ element: MarkupElement) -> Paragraph {
    let properties = element.child("pPr")
    let level = properties?["lvl"].flatMap { Int($0) } ?? 0
    guard (0..<PptxTextStyle.deepest).contains(level) else { return Paragraph() }
    let usual = style.look(level: level)
    var gathering = RunGathering()
    for child in element.children {
      let look = look(of: child, over: usual)
      switch child.name {
      case "r":
        let link = child.descend("rPr", "hlinkClick")?["r:id"].flatMap { links[$0]?.target }
        gathering.add(child.child("t")?.text ?? "", look: look, link: link, field: nil)
      case "br": gathering.add("\n", look: look, link: nil, field: nil)
      case "fld":
        gathering.add(
          child.child("t")?.text ?? "", look: look, link: nil, field: Self.field(child["type"]))
      case "m", "oMath", "oMathPara": gathering.add(child.text, look: look, link: nil, field: nil)
      default: break
      }
    }
    return Paragraph(
      runs: gathering.runs, alignment: alignment(properties, level: level),
      list: list(properties, level: level))
  }

  private func look(of element: MarkupElement, over usual: TextLook) -> TextLook {
    var look = usual
    if let own = element.child("rPr") { style.apply(own, to: &look) }
    if scale < 1 { look.sizePoints = look.sizePoints.map { ($0 * scale * 10).rounded() / 10 } }
    return look
  }

  private func alignment(_ own: MarkupElement?, level: Int) -> Alignment {
    switch style.first(own, level: level, { $0["algn"] }) {
    case "ctr": .centre
    case "r": .end
    case "just", "dist": .justified
    default: .start
    }
  }

  private func list(_ own: MarkupElement?, level: Int) -> ListMembership? {
    let kind = style.first(own, level: level) { properties -> ListMembership.Kind?? in
      for child in properties.children {
        switch child.name {
        case "buNone": return .some(nil)
        case "buChar", "buBlip": return .some(.bullet)
        case "buAutoNum": return .some(.number)
        default: continue
        }
      }
      return nil
    }
    guard case .some(.some(let kind)) = kind else { return nil }
    return ListMembership(kind: kind, level: level + 1)
  }

  private static func field(_ type: String?) -> Field {
    guard let type else { return .other("") }
    if type == "slidenum" { return .pageNumber }
    return type.hasPrefix("datetime") ? .date : .other(type)
  }
}

extension PptxTextStyle {
  /// The style with `layer` over all others.
  func over(_ layer: MarkupElement) -> PptxTextStyle {
    PptxTextStyle(layers: [layer] + layers, theme: theme)
  }
}
