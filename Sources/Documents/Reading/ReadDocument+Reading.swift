extension ReadDocument {
  /// Reads the unpacked parts of an archive as an office document.
  ///
  /// - Parameters:
  ///   - parts: what the archive holds, by the names in it; at least those that ``isWanted(part:)``.
  ///   - fileName: the file's name; it decides nothing and is only compared with the content.
  public init(parts: [String: [UInt8]], fileName: String) throws(DocumentTrouble) {
    let openXML = DocumentParts(parts, vocabulary: .openXML)
    guard let package = try OpenXMLPackage(openXML) else { throw .unknownContent }
    let document: OfficeDocument =
      switch package.format {
      case .docx: .text(try DocxReader.document(package))
      case .xlsx: .sheets(try XlsxReader.workbook(package))
      default: throw .unknownContent
      }
    self.init(document, format: package.format, fileName: fileName)
  }

  /// Reads the content of a file that is no archive: rows, or lines.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - fileName: the file's name, which tells rows from lines when it promises one of them.
  public init(bytes: [UInt8], fileName: String) throws(DocumentTrouble) {
    throw .unknownContent
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
