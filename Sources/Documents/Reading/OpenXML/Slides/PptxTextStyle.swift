/// What text in a shape looks like before its own formatting: styles laid over one another.
struct PptxTextStyle {
  /// The deepest level that the format has.
  static let deepest = 9

  /// Styles with properties for each level, the nearest first.
  var layers: [MarkupElement] = []
  let theme: OpenXMLTheme

  /// The look of text at `level`, 0 for the outermost.
  func look(level: Int) -> TextLook {
    var look = TextLook()
    for layer in layers.reversed() {
      if let properties = layer.child(Self.name(level))?.child("defRPr") {
        apply(properties, to: &look)
      }
    }
    return look
  }

  /// The value that `find` sees first among the paragraph's own properties and the layers.
  func first<Value>(
    _ own: MarkupElement?, level: Int, _ find: (MarkupElement) -> Value?
  ) -> Value? {
    if let own, let value = find(own) { return value }
    for layer in layers {
      if let properties = layer.child(Self.name(level)), let value = find(properties) {
        return value
      }
    }
    return nil
  }

  /// Lays text properties over `look`.
  func apply(_ element: MarkupElement, to look: inout TextLook) {
    if let bold = element["b"] { look.isBold = bold == "1" || bold == "true" }
    if let italic = element["i"] { look.isItalic = italic == "1" || italic == "true" }
    if let line = element["u"] { look.isUnderlined = line != "none" }
    if let hundredths = element["sz"].flatMap({ Double(finite: $0) }) {
      look.sizePoints = hundredths / 100
    }
    if let fill = element.child("solidFill") {
      look.colour =
        Measures.colour(fill.child("srgbClr")?["val"])
        ?? theme.colour(fill.child("schemeClr")?["val"])
    }
    if let font = theme.font(element.child("latin")?["typeface"]) { look.font = font }
  }

  private static func name(_ level: Int) -> String { "lvl\(min(level, deepest - 1) + 1)pPr" }
}
