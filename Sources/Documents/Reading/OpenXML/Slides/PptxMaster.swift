/// A slide layout with the master behind it: where placeholders get their look.
struct PptxMaster {
  private let layout: [MarkupElement]
  private let master: [MarkupElement]
  private let textStyles: MarkupElement?
  private let usualStyle: MarkupElement?
  private let theme: OpenXMLTheme

  /// Reads the layout that `slide` names, its master and theme.
  init(
    of slide: String, in package: OpenXMLPackage, usualStyle: MarkupElement?
  ) throws(DocumentTrouble) {
    let layoutPart = try Self.target("slideLayout", of: slide, in: package)
    let masterPart = try layoutPart.flatMap { part throws(DocumentTrouble) in
      try Self.target("slideMaster", of: part, in: package)
    }
    let layoutRoot = try layoutPart.flatMap { part throws(DocumentTrouble) in
      try package.parts.root(of: part)
    }
    let masterRoot = try masterPart.flatMap { part throws(DocumentTrouble) in
      try package.parts.root(of: part)
    }
    layout = layoutRoot?.descend("cSld", "spTree")?.children("sp") ?? []
    master = masterRoot?.descend("cSld", "spTree")?.children("sp") ?? []
    textStyles = masterRoot?.child("txStyles")
    self.usualStyle = usualStyle
    let themePart = try masterPart.flatMap { part throws(DocumentTrouble) in
      try package.root(ofType: "theme", from: part)
    }
    theme = OpenXMLTheme(themePart)
  }

  /// What text in the shape `shape` looks like before its own formatting.
  func style(of shape: MarkupElement?) -> PptxTextStyle {
    var layers: [MarkupElement?] = []
    if let placeholder = shape?.placeholder {
      let model = layout.first { Self.matches($0.placeholder, placeholder) }
      layers.append(model?.descend("txBody", "lstStyle"))
      let type = Self.family(model?.placeholder?["type"] ?? placeholder["type"])
      let origin = master.first { Self.family($0.placeholder?["type"]) == type }
      layers.append(origin?.descend("txBody", "lstStyle"))
      switch type {
      case "title": layers.append(textStyles?.child("titleStyle"))
      case "body": layers.append(textStyles?.child("bodyStyle"))
      default: layers.append(textStyles?.child("otherStyle"))
      }
    }
    layers.append(usualStyle)
    return PptxTextStyle(layers: layers.compactMap(\.self), theme: theme)
  }

  private static func target(
    _ type: String, of part: String, in package: OpenXMLPackage
  ) throws(DocumentTrouble) -> String? {
    try package.relationships(of: part).values.first { $0.type == type }?.target
  }

  /// Whether a layout's placeholder is the model of a slide's: by number, titles by type.
  private static func matches(_ model: MarkupElement?, _ own: MarkupElement) -> Bool {
    guard let model else { return false }
    if family(own["type"]) == "title" { return family(model["type"]) == "title" }
    if let index = own["idx"] { return model["idx"] == index }
    return model["type"] == own["type"]
  }

  /// Types that share a style.
  private static func family(_ type: String?) -> String {
    switch type {
    case "title", "ctrTitle": "title"
    case nil, "obj", "body", "subTitle", "tbl", "chart", "pic": "body"
    default: type ?? ""
    }
  }
}

extension MarkupElement {
  /// What makes a shape on a slide a placeholder; `nil` for shapes that somebody drew.
  var placeholder: MarkupElement? {
    for properties in children where properties.name.hasPrefix("nv") {
      if let placeholder = properties.descend("nvPr", "ph") { return placeholder }
    }
    return nil
  }
}
