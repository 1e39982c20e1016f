/// Reads .odp files.
enum OdpReader {
  /// The slides in `package`.
  static func deck(_ package: OpenDocumentPackage) throws(DocumentTrouble) -> SlideDeck {
    var content = OdpContent(
      styles: OpenDocumentStyles(package.stylesRoot, includingAutomatic: false))
    try package.parts.read("content.xml", into: &content)
    var deck = content.deck
    for (index, objects) in content.objects.enumerated() {
      for object in objects {
        let part = object.hasPrefix("./") ? String(object.dropFirst(2)) : object
        if let root = try package.parts.root(of: part + "/content.xml"),
          let chart = OpenDocumentCharts.chart(root)
        {
          deck.slides[index].charts.append(chart)
        }
      }
    }
    return deck
  }
}
