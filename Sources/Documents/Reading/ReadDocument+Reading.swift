extension ReadDocument {
  /// Reads the unpacked parts of an archive as an office document.
  ///
  /// - Parameters:
  ///   - parts: what the archive holds, by the names in it; at least those that ``isWanted(part:)``.
  ///   - fileName: the file's name; it decides nothing and is only compared with the content.
  /// - Throws: ``DocumentTrouble`` when it is none, or none that is whole and harmless.
  public init(parts: [String: [UInt8]], fileName: String) throws(DocumentTrouble) {
    let openXML = DocumentParts(parts, vocabulary: .openXML)
    let openDocument = DocumentParts(parts, vocabulary: .openDocument)
    if let package = try OpenXMLPackage(openXML) {
      self.init(try Self.document(package), format: package.format, fileName: fileName)
    } else if let package = try OpenDocumentPackage(openDocument, mimetype: parts["mimetype"]) {
      self.init(try Self.document(package), format: package.format, fileName: fileName)
    } else {
      throw .unknownContent
    }
  }

  private static func document(
    _ package: OpenXMLPackage
  ) throws(DocumentTrouble) -> OfficeDocument {
    switch package.format {
    case .docx: .text(try DocxReader.document(package))
    case .xlsx: .sheets(try XlsxReader.workbook(package))
    case .pptx: .slides(try PptxReader.deck(package))
    default: throw .unknownContent
    }
  }

  private static func document(
    _ package: OpenDocumentPackage
  ) throws(DocumentTrouble) -> OfficeDocument {
    switch package.format {
    case .odt: .text(try OdtReader.document(package))
    case .ods: .sheets(try OdsReader.workbook(package))
    case .odp: .slides(try OdpReader.deck(package))
    default: throw .unknownContent
    }
  }

  /// Reads the content of a file that is no archive: rows, or lines.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - fileName: the file's name, which tells rows from lines when it promises one of them.
  /// - Throws: ``DocumentTrouble`` when the bytes are no text, or far too many.
  public init(bytes: [UInt8], fileName: String) throws(DocumentTrouble) {
    // What Word and Excel wrote until 2007, and what they write now around an encrypted document.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let mark: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
      throw bytes.contains(mark) ? .encrypted : .oldFormat
    }
    guard bytes.count <= DecodedText.mostBytes else { throw .tooLarge }
    guard !bytes.starts(with: "%PDF".utf8), !bytes.starts(with: "{\\rtf".utf8),
      let decoded = DecodedText(bytes)
    else { throw .unknownContent }
    let isRows =
      switch DocumentFormat(fileName: fileName) {
      case .csv: true
      case .text: false
      default: SeparatorSearch(Array(decoded.text.utf8)).isRows
      }
    if isRows {
      self.init(
        .separated(try SeparatedText(decoded)), format: .csv, fileName: fileName)
    } else {
      self.init(.plain(PlainText(decoded)), format: .text, fileName: fileName)
    }
  }

  /// Whether the part called `name` says anything about a document's content.
  public static func isWanted(part name: String) -> Bool {
    let isNeedless = ["customXml/", "docProps/", "Configurations2/", "Thumbnails/"]
      .contains { name.hasPrefix($0) }
    return !isNeedless
      && (name == "mimetype" || name.hasSuffix(".xml") || name.hasSuffix(".rels"))
  }

  private init(_ document: OfficeDocument, format: DocumentFormat, fileName: String) {
    let promised = DocumentFormat(fileName: fileName)
    self.init(
      document: document, format: format, promisedFormat: promised == format ? nil : promised)
  }
}
