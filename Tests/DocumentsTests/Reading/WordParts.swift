/// The parts of a .docx file as Word lays them out, made by hand: Word itself is not at hand.
struct WordParts {
  let parts: [String: [UInt8]]

  /// Makes the parts around a main part and, when given, the inside of the styles, numbering and
  /// relationships.
  init(document: [UInt8], styles: String = "", numbering: String = "", links: String = "") {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let texts = [
      "[Content_Types].xml": """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
      officedocument.wordprocessingml.document.main+xml"/></Types>
      """,
      "_rels/.rels": """
      <Relationships xmlns="urn:r"><Relationship Id="rId1" Type="\(office)/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """,
      "word/_rels/document.xml.rels": """
      <Relationships xmlns="urn:r">\
      <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(office)/numbering" Target="/word/numbering.xml"/>\
      \(links)</Relationships>
      """,
      "word/styles.xml": "<w:styles \(Self.names)>\(styles)</w:styles>",
      "word/numbering.xml": "<w:numbering \(Self.names)>\(numbering)</w:numbering>",
    ]
    parts = texts.mapValues { Array($0.utf8) }
      .merging(["word/document.xml": document]) { $1 }
  }

  /// A main part with `body` in it.
  static func document(_ body: String) -> String {
    """
    <w:document \(names)><w:body>\(body)<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1440" w:right="1134" w:bottom="1440" w:left="1701"/></w:sectPr></w:body>\
    </w:document>
    """
  }

  private static let names = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="urn:wp" xmlns:a="urn:a" xmlns:pic="urn:pic" xmlns:mc="urn:mc" \
    xmlns:wps="urn:wps" xmlns:v="urn:v"
    """
}
