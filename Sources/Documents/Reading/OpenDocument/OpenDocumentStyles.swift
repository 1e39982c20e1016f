/// The styles that the content of an OpenDocument part may name.
struct OpenDocumentStyles {
  private struct Key: Hashable {
    let family: String
    let name: String
  }

  /// Longer chains are circles.
  private static let longestChain = 20

  private var styles: [Key: MarkupElement] = [:]
  private var automatic: Set<Key> = []
  private var defaults: [String: MarkupElement] = [:]
  private var fonts: [String: String] = [:]
  private(set) var listStyles: [String: MarkupElement] = [:]
  private(set) var formats: [String: NumberFormat] = [:]

  /// Takes the styles of a styles part.
  ///
  /// - Parameters:
  ///   - root: the part; without one no name means anything.
  ///   - includingAutomatic: whether its automatic styles count, which they do for headers and
  ///     footers only: the content has others of the same names.
  init(_ root: MarkupElement?, includingAutomatic: Bool) {
    guard let root else { return }
    take(fonts: root.child("office:font-face-decls"))
    if let named = root.child("office:styles") { take(named, areAutomatic: false) }
    if includingAutomatic, let own = root.child("office:automatic-styles") {
      take(own, areAutomatic: true)
    } else if let own = root.child("office:automatic-styles") {
      takeFormats(own)
    }
  }

  /// Takes the names of fonts.
  mutating func take(fonts element: MarkupElement?) {
    for face in element?.children("style:font-face") ?? [] {
      guard let name = face["style:name"], let family = face["svg:font-family"] else { continue }
      fonts[name] = family.replacing("'", with: "")
    }
  }

  /// Takes a group of styles.
  mutating func take(_ group: MarkupElement, areAutomatic: Bool) {
    for element in group.children {
      switch element.name {
      case "style:style":
        guard let name = element["style:name"], let family = element["style:family"] else {
          continue
        }
        let key = Key(family: family, name: name)
        styles[key] = element
        if areAutomatic { automatic.insert(key) }
      case "style:default-style": defaults[element["style:family"] ?? ""] = element
      case "text:list-style": listStyles[element["style:name"] ?? ""] = element
      default: break
      }
    }
    takeFormats(group)
  }

  /// The style called `name`, those it is based on, and the family's usual one, nearest first.
  func chain(_ name: String?, family: String) -> [MarkupElement] {
    var chain: [MarkupElement] = []
    var next = name
    while let name = next, let style = styles[Key(family: family, name: name)],
      chain.count < Self.longestChain
    {
      chain.append(style)
      next = style["style:parent-style-name"]
    }
    if let usual = defaults[family] { chain.append(usual) }
    return chain
  }

  /// The first value of `attribute` in the group called `properties` along a chain.
  func value(
    _ attribute: String, in properties: String, of name: String?, family: String
  ) -> String? {
    chain(name, family: family).lazy.compactMap { $0.child(properties)?[attribute] }.first
  }

  /// The name that a person knows the style by: of the first one that is not automatic.
  func sharedName(_ name: String?, family: String) -> String {
    var next = name
    for _ in 0..<Self.longestChain {
      guard let name = next else { return "" }
      let key = Key(family: family, name: name)
      guard automatic.contains(key) else {
        return StyleName.shared(styles[key]?["style:display-name"] ?? name)
      }
      next = styles[key]?["style:parent-style-name"]
    }
    return ""
  }

  /// Lays the text properties of the style called `name` over `look`.
  func apply(_ name: String?, family: String, to look: inout TextLook) {
    for style in chain(name, family: family).reversed() {
      if let properties = style.child("style:text-properties") { apply(properties, to: &look) }
    }
  }

  private func apply(_ element: MarkupElement, to look: inout TextLook) {
    if let weight = element["fo:font-weight"] {
      look.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600
    }
    if let slant = element["fo:font-style"] { look.isItalic = slant != "normal" }
    if let line = element["style:text-underline-style"] { look.isUnderlined = line != "none" }
    if let size = element["fo:font-size"] {
      look.sizePoints =
        Measures.points(length: size)
        ?? Measures.factor(percent: size).flatMap { factor in look.sizePoints.map { $0 * factor } }
        ?? look.sizePoints
    }
    if element["style:use-window-font-color"] == "true" {
      look.colour = nil
    } else if let colour = element["fo:color"] {
      look.colour = Measures.colour(colour)
    }
    if let name = element["style:font-name"] {
      look.font = fonts[name] ?? name
    } else if let family = element["fo:font-family"] {
      look.font = family.replacing("'", with: "")
    }
  }

  private mutating func takeFormats(_ group: MarkupElement) {
    for element in group.children {
      guard let name = element["style:name"], let format = NumberFormat(openDocument: element)
      else { continue }
      formats[name] = format
    }
  }
}
