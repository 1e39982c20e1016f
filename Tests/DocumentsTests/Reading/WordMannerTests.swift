import Documents
import Testing

/// What Word writes and other programs do not; made by hand.
struct WordMannerTests {
  /// Styles as an Indonesian Word names them: ids follow the language, names do not.
  private let styles = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/></w:rPr>\
    </w:rPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>\
    <w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="JudulKu"><w:name w:val="Judul Ku"/>\
    <w:basedOn w:val="Judul1"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="DaftarButir"><w:name w:val="List Bullet"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>\
    <w:style w:type="character" w:styleId="Kuat"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr>\
    </w:style>
    """
  private let numbering = """
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>\
    <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>\
    <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>
    """

  private func text(_ body: String, links: String = "") throws -> TextDocument {
    let parts = WordParts(
      document: Array(WordParts.document(body).utf8), styles: styles, numbering: numbering,
      links: links)
    let read = try ReadDocument(parts: parts.parts, fileName: "surat.docx")
    guard case .text(let text) = read.document else { throw DocumentTrouble.unknownContent }
    return text
  }

  private func paragraph(_ body: String, links: String = "") throws -> Paragraph {
    try #require(try text("<w:p>\(body)</w:p>", links: links).paragraphs.first)
  }

  private func styled(_ id: String, _ more: String = "") -> String {
    "<w:pPr><w:pStyle w:val=\"\(id)\"/>\(more)</w:pPr><w:r><w:t>Teks</w:t></w:r>"
  }

  @Test func `a heading is known by its style's name, whatever its id`() throws {
    let heading = try paragraph(styled("Judul1"))
    #expect(heading.headingLevel == 1 && heading.styleName == "Heading 1")
    #expect(heading.runs.first?.look == TextLook(isBold: true, sizePoints: 16, font: "Calibri"))
  }

  /// English Word, Indonesian Word, and WPS Office, which counts its styles.
  @Test(arguments: ["Heading1", "Judul1", "2"]) func `a heading's id is of no matter`(
    id: String
  ) throws {
    let parts = WordParts(
      document: Array(WordParts.document("<w:p>\(styled(id))</w:p>").utf8),
      styles: """
        <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="heading 1"/></w:style>
        """)
    let read = try ReadDocument(parts: parts.parts, fileName: "surat.docx")
    guard case .text(let text) = read.document else { throw DocumentTrouble.unknownContent }
    #expect(text.paragraphs.first?.headingLevel == 1)
  }

  @Test func `a style that is based on a heading makes one, in its own look`() throws {
    let heading = try paragraph(styled("JudulKu"))
    #expect(heading.headingLevel == 1 && heading.styleName == "Judul Ku")
    #expect(heading.runs.first?.look.isBold == false)
  }

  @Test func `an outline level of its own makes a heading, body level unmakes one`() throws {
    #expect(try paragraph(styled("Normal", "<w:outlineLvl w:val=\"1\"/>")).headingLevel == 2)
    #expect(try paragraph(styled("Judul1", "<w:outlineLvl w:val=\"9\"/>")).headingLevel == nil)
  }

  @Test func `a list is known by its style, and number 0 takes a paragraph out`() throws {
    let item = try paragraph(styled("DaftarButir"))
    #expect(item.list == ListMembership(kind: .bullet, level: 1, list: "4"))
    let out = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"
    #expect(try paragraph(styled("DaftarButir", out)).list == nil)
    let deeper = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr>"
    #expect(try paragraph(styled("Normal", deeper)).list?.kind == .number)
  }

  @Test func `words cut up by spelling marks and saves are whole again`() throws {
    let body = """
      <w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:t>Unda</w:t></w:r>\
      <w:r w:rsidR="00B2"><w:t xml:space="preserve">ngan </w:t></w:r><w:proofErr w:type="spellEnd"/>\
      <w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:lastRenderedPageBreak/><w:t>rapat</w:t>\
      </w:r>
      """
    #expect(try paragraph(body).runs.map(\.text) == ["Undangan rapat"])
  }

  @Test func `tracked changes count as if they were accepted`() throws {
    let body = """
      <w:r><w:t>Datang </w:t></w:r><w:ins><w:r><w:t>pagi</w:t></w:r></w:ins>\
      <w:del><w:r><w:delText>siang</w:delText></w:r></w:del>
      """
    #expect(try paragraph(body).text == "Datang pagi")
  }

  @Test func `a field is known in both ways of writing it, also before it was ever shown`() throws {
    let simple = "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>3</w:t></w:r></w:fldSimple>"
    #expect(
      try paragraph(simple).runs == [
        Run("3", look: TextLook(sizePoints: 11, font: "Calibri"), field: .pageNumber)
      ])
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let unseen =
      mark("begin") + "<w:r><w:instrText> NUM</w:instrText></w:r>"
      + "<w:r><w:instrText>PAGES </w:instrText></w:r>" + mark("end")
    #expect(try paragraph(unseen).fields == [.pageCount])
    #expect(try paragraph(unseen).text.isEmpty)
    let typed = try paragraph("<w:r><w:t>Halaman 3</w:t></w:r>")
    #expect(typed.fields.isEmpty)
  }

  @Test func `a link may be a field or an element`() throws {
    let links = """
      <Relationship Id="rId9" Type="x/hyperlink" Target="https://contoh.example/" \
      TargetMode="External"/>
      """
    let element = "<w:hyperlink r:id=\"rId9\"><w:r><w:t>laman</w:t></w:r></w:hyperlink>"
    #expect(try paragraph(element, links: links).runs.first?.link == "https://contoh.example/")
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK \
      "https://contoh.example/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/>\
      </w:r><w:r><w:t>laman</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    let run = try #require(try paragraph(field).runs.first)
    #expect(run.text == "laman" && run.link == "https://contoh.example/" && run.field == nil)
  }

  @Test func `a text box is read once, though it is stored twice`() throws {
    let box = "<w:txbxContent><w:p><w:r><w:t>Kop surat</w:t></w:r></w:p></w:txbxContent>"
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
      <a:graphic><wps:txbx>\(box)</wps:txbx></a:graphic></wp:anchor></w:drawing></mc:Choice>\
      <mc:Fallback><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict>\
      </mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    #expect(try text(body).paragraphs.map(\.text) == ["", "Kop surat"])
  }

  @Test func `a picture's title stands in for a description`() throws {
    func picture(_ attributes: String) -> String {
      """
      <w:r><w:drawing><wp:inline><wp:extent cx="720000" cy="360000"/>\
      <wp:docPr id="1" name="Gambar 1" \(attributes)/><a:graphic><a:graphicData><pic:pic/>\
      </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
      """
    }
    let titled = try #require(try paragraph(picture("title=\"Peta\"")).pictures.first)
    #expect(titled.altText == "Peta" && titled.name == "Gambar 1")
    #expect(titled.widthMillimetres == 20 && titled.heightMillimetres == 10)
    #expect(try paragraph(picture("descr=\"\"")).pictures.first?.altText.isEmpty == true)
  }

  @Test func `content controls hide neither paragraphs nor rows`() throws {
    let cell = "<w:tc><w:p><w:r><w:t>Isi</w:t></w:r></w:p></w:tc>"
    let body = """
      <w:sdt><w:sdtContent><w:p><w:r><w:t>Judul</w:t></w:r></w:p></w:sdtContent></w:sdt>\
      <w:tbl><w:sdt><w:sdtContent><w:tr>\(cell)<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>\
      <w:p/></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>
      """
    let text = try text(body)
    #expect(text.paragraphs.map(\.text) == ["Judul", "Isi", ""])
    #expect(text.tables.first?.columnCount == 3)
  }

  @Test func `a landscape section has a page of its own`() throws {
    let body = """
      <w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr>\
      </w:p><w:p><w:r><w:t>Tegak</w:t></w:r></w:p>
      """
    let text = try text(body)
    #expect(text.pages.map(\.isLandscape) == [true, false])
    #expect(text.paragraphs.map(\.startsPage) == [false, true])
  }
}
