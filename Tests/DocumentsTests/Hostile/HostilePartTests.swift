import Documents
import Testing

/// Parts that no office program would write.
struct HostilePartTests {
  /// Reads a .docx whose main part is `document`.
  private func read(_ document: [UInt8]) throws -> ReadDocument {
    try ReadDocument(
      parts: WordParts(document: document).parts, fileName: "surat.docx")
  }

  private func read(_ document: String) throws -> ReadDocument {
    try read(Array(document.utf8))
  }

  private let suspicious = DocumentTrouble.partSuspicious("word/document.xml")
  private let damaged = DocumentTrouble.partDamaged("word/document.xml")

  @Test func `the harmless part of these tests is read`() throws {
    #expect(try read(WordParts.document("<w:p/>")).format == .docx)
  }

  @Test func `an external entity is refused`() {
    let text = """
      <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>\
      \(WordParts.document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"))
      """
    #expect(throws: suspicious) { try read(text) }
  }

  @Test func `a billion laughs are refused`() {
    let entities = (1...9).map { number in
      "<!ENTITY l\(number) \"\(String(repeating: "&l\(number - 1);", count: 10))\">"
    }
    let text =
      "<!DOCTYPE d [<!ENTITY l0 \"ha\">\(entities.joined())]>"
      + WordParts.document("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>")
    #expect(throws: suspicious) { try read(text) }
  }

  @Test(arguments: ["UTF-16", "UTF-7", "EBCDIC-CP-US"])
  func `an encoding that could hide a declaration is refused`(name: String) {
    #expect(throws: suspicious) {
      try read("<?xml version=\"1.0\" encoding=\"\(name)\"?>" + WordParts.document("<w:p/>"))
    }
  }

  @Test func `wide characters are refused`() {
    let wide = WordParts.document("<w:p/>").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: suspicious) { try read(wide) }
    #expect(throws: suspicious) { try read([0xFF, 0xFE] + wide) }
  }

  @Test func `an unknown entity is damage`() {
    #expect(throws: damaged) {
      try read(WordParts.document("<w:p><w:r><w:t>&nope;</w:t></w:r></w:p>"))
    }
  }

  @Test func `endless nesting is refused`() {
    let deep = String(repeating: "<w:p>", count: 100_000)
    let shut = String(repeating: "</w:p>", count: 100_000)
    #expect(throws: suspicious) { try read(WordParts.document(deep + shut)) }
  }

  @Test func `endless attributes are refused before they are compared`() {
    let attributes = (0..<200_000).map { " a\($0)=\"\"" }.joined()
    #expect(throws: suspicious) { try read(WordParts.document("<w:p\(attributes)/>")) }
  }

  @Test(arguments: ["", "   ", "Halo", "<w:document", "<a>", "<a></b>", "<a/><b/>", "<a>\u{1}</a>"])
  func `what is no whole markup is damage`(text: String) {
    #expect(throws: DocumentTrouble.self) { try read(text) }
  }

  @Test(arguments: 1..<50) func `a part that ends too early is damage`(part: Int) {
    let whole = Array(
      WordParts.document("<w:p><w:r><w:t>Satu kalimat</w:t></w:r></w:p>").utf8)
    #expect(throws: damaged) { try read(Array(whole.prefix(whole.count * part / 50))) }
  }

  @Test func `a part that is not there is named`() {
    var parts = WordParts(document: []).parts
    parts["word/document.xml"] = nil
    #expect(throws: DocumentTrouble.partMissing("word/document.xml")) {
      try ReadDocument(parts: parts, fileName: "surat.docx")
    }
  }

  @Test func `styles that are based on one another in a circle come to an end`() throws {
    let parts = WordParts(
      document: Array(
        WordParts.document("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr></w:p>").utf8),
      styles: """
        <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
        """
    ).parts
    #expect(try ReadDocument(parts: parts, fileName: "").format == .docx)
  }

  @Test func `an encrypted OpenDocument file is told from a damaged one`() {
    let manifest = """
      <manifest:manifest xmlns:manifest="urn:m"><manifest:file-entry>\
      <manifest:encryption-data/></manifest:file-entry></manifest:manifest>
      """
    #expect(throws: DocumentTrouble.encrypted) {
      try ReadDocument(
        parts: [
          "mimetype": Array("application/vnd.oasis.opendocument.text".utf8),
          "META-INF/manifest.xml": Array(manifest.utf8), "content.xml": [1, 2, 3],
        ], fileName: "surat.odt")
    }
  }

  @Test func `archives that are no documents are unknown`() {
    #expect(throws: DocumentTrouble.unknownContent) {
      try ReadDocument(parts: ["a.xml": Array("<a/>".utf8)], fileName: "surat.docx")
    }
  }
}
