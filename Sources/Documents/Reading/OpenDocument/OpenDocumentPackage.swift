/// The parts of an OpenDocument file.
struct OpenDocumentPackage {
  let parts: DocumentParts
  let format: DocumentFormat
  /// The styles that have names of their own, the pages, headers and footers.
  let stylesRoot: MarkupElement?

  /// Finds out what the parts are; `nil` when they are no OpenDocument file of our kinds.
  init?(_ parts: DocumentParts, mimetype: [UInt8]?) throws(DocumentTrouble) {
    guard let mimetype, mimetype.count < 200, parts.has("content.xml") else { return nil }
    let type = String(decoding: mimetype, as: UTF8.self)
    let prefix = "application/vnd.oasis.opendocument."
    guard type.hasPrefix(prefix) else { return nil }
    let kind = type.dropFirst(prefix.count).prefix { $0.isLetter }
    switch kind {
    case "text": format = .odt
    case "spreadsheet": format = .ods
    case "presentation": format = .odp
    default: return nil
    }
    if let manifest = try parts.root(of: "META-INF/manifest.xml"),
      manifest.first("manifest:encryption-data") != nil
    {
      throw .encrypted
    }
    self.parts = parts
    stylesRoot = try parts.root(of: "styles.xml")
  }
}
