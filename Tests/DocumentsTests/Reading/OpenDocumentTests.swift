import Documents
import Testing

/// What LibreOffice writes when a person works in it, and what others write; made by hand.
struct OpenDocumentTests {
  private static let names = """
    xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:fo="urn:f" \
    xmlns:table="urn:b" xmlns:draw="urn:d" xmlns:svg="urn:v" xmlns:xlink="urn:x" \
    xmlns:number="urn:n" xmlns:calcext="urn:c" xmlns:presentation="urn:p"
    """

  private func document(
    _ kind: String, _ body: String, automatic: String = "", styles: String = ""
  ) throws -> OfficeDocument {
    let content = """
      <office:document-content \(Self.names)><office:automatic-styles>\(automatic)\
      </office:automatic-styles><office:body>\(body)</office:body></office:document-content>
      """
    let named = """
      <office:document-styles \(Self.names)><office:styles>\(styles)</office:styles>\
      </office:document-styles>
      """
    return try ReadDocument(
      parts: [
        "mimetype": Array("application/vnd.oasis.opendocument.\(kind)".utf8),
        "content.xml": Array(content.utf8), "styles.xml": Array(named.utf8),
      ], fileName: ""
    ).document
  }

  private func paragraphs(
    _ body: String, automatic: String = "", styles: String = ""
  ) throws -> [Paragraph] {
    let document = try document(
      "text", "<office:text>\(body)</office:text>", automatic: automatic, styles: styles)
    guard case .text(let text) = document else { return [] }
    return text.paragraphs
  }

  private func sheet(_ rows: String, automatic: String = "") throws -> Sheet {
    let body = "<table:table table:name=\"Nilai\">\(rows)</table:table>"
    let document = try document(
      "spreadsheet", "<office:spreadsheet>\(body)</office:spreadsheet>", automatic: automatic)
    guard case .sheets(let workbook) = document else { throw DocumentTrouble.unknownContent }
    return try #require(workbook.sheets.first)
  }

  @Test func `rows of blanks are one, and blanks that are meant stay`() throws {
    let body =
      "<text:p>  Satu \n  dua<text:s text:c=\"3\"/>tiga<text:tab/>x<text:line-break/>y </text:p>"
    #expect(try paragraphs(body).map(\.text) == ["Satu dua   tiga\tx\ny"])
  }

  @Test func `an automatic style goes by the name of the one it is based on`() throws {
    let automatic = """
      <style:style style:name="P1" style:family="paragraph" \
      style:parent-style-name="Judul_20_Ku"><style:text-properties fo:font-size="150%"/></style:style>
      """
    let styles = """
      <style:style style:name="Judul_20_Ku" style:display-name="Judul Ku" style:family="paragraph" \
      style:default-outline-level="2"><style:text-properties fo:font-size="12pt"/></style:style>
      """
    let body = "<text:p text:style-name=\"P1\">Teks</text:p>"
    let paragraph = try #require(
      try paragraphs(body, automatic: automatic, styles: styles).first)
    #expect(paragraph.styleName == "Judul Ku" && paragraph.headingLevel == 2)
    #expect(paragraph.runs.first?.look.sizePoints == 18)
  }

  @Test func `a picture's title stands in for a description`() throws {
    func picture(_ inside: String) -> String {
      "<text:p><draw:frame draw:name=\"Citra1\"><draw:image/>\(inside)</draw:frame></text:p>"
    }
    let title = "<svg:title>Peta</svg:title>"
    #expect(try paragraphs(picture(title))[0].pictures[0].altText == "Peta")
    let both = title + "<svg:desc>Peta desa</svg:desc>"
    #expect(try paragraphs(picture(both))[0].pictures[0].altText == "Peta desa")
    #expect(try paragraphs(picture(""))[0].pictures[0].altText.isEmpty)
  }

  @Test func `notes and comments are no part of the text, a table of contents is a field`() throws {
    let body = """
      <text:p>Satu<text:note><text:note-body><text:p>kaki</text:p></text:note-body></text:note>\
      <office:annotation><text:p>komentar</text:p></office:annotation></text:p>\
      <text:table-of-content><text:index-body><text:p>Judul<text:tab/>1</text:p></text:index-body>\
      </text:table-of-content>
      """
    let read = try paragraphs(body)
    #expect(read.map(\.text) == ["Satu", "Judul\t1"])
    #expect(read[1].fields == [.tableOfContents])
  }

  @Test func `repeated cells and rows stand everywhere, empty ones nowhere`() throws {
    let sheet = try sheet(
      """
      <table:table-row table:number-rows-repeated="2"><table:table-cell \
      table:number-columns-repeated="2" office:value-type="float" office:value="5"/>\
      <table:table-cell table:number-columns-repeated="16382"/></table:table-row>\
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell \
      table:number-columns-repeated="16384"/></table:table-row>\
      <table:table-row><table:table-cell office:value-type="string"><text:p>akhir</text:p>\
      </table:table-cell></table:table-row>
      """)
    #expect(sheet.cells.addresses.map(\.text) == ["A1", "B1", "A2", "B2", "A1048573"])
  }

  @Test func `times, truth and errors are values`() throws {
    let sheet = try sheet(
      """
      <table:table-row><table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/>\
      <table:table-cell office:value-type="boolean" office:boolean-value="true"/>\
      <table:table-cell office:value-type="string" calcext:value-type="error" \
      table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell>\
      <table:table-cell office:value-type="date" office:date-value="1899-12-31T06:00:00"/>\
      </table:table-row>
      """)
    let values = sheet.cells.addresses.map { sheet.cells.value(at: $0) }
    #expect(values == [.number(0.5), .boolean(true), .error("#DIV/0!"), .number(1.25)])
    #expect(sheet.cells.formulaAddresses.map(\.text) == ["C1"])
  }

  @Test func `a sheet that repeats itself endlessly is refused`() {
    #expect(throws: DocumentTrouble.tooLarge) {
      try sheet(
        """
        <table:table-row table:number-rows-repeated="1000000"><table:table-cell \
        table:number-columns-repeated="16384" office:value-type="float" office:value="5"/>\
        </table:table-row>
        """)
    }
  }

  @Test(arguments: ["9223372036854775807", "-5", "x", "99999999999999999999"])
  func `senseless repetitions do no harm`(count: String) throws {
    let sheet = try sheet(
      """
      <table:table-row table:number-rows-repeated="\(count)"><table:table-cell \
      table:number-columns-repeated="\(count)"/></table:table-row>
      <table:table-row table:number-rows-repeated="\(count)"/>
      """)
    #expect(sheet.cells.addresses.isEmpty)
  }

  @Test func `a placeholder that nobody filled is an empty title`() throws {
    let body = """
      <office:presentation><draw:page><draw:frame presentation:class="title" \
      presentation:placeholder="true"><draw:text-box><text:p>Klik</text:p></draw:text-box>\
      </draw:frame></draw:page><draw:page><draw:custom-shape><text:p>Kotak</text:p>\
      </draw:custom-shape></draw:page></office:presentation>
      """
    guard case .slides(let deck) = try document("presentation", body) else {
      throw DocumentTrouble.unknownContent
    }
    #expect(deck.slides.map(\.title) == ["", nil])
    #expect(deck.slides.map(\.wordCount) == [0, 1])
  }
}
