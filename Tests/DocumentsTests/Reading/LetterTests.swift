import Documents
import Testing

/// The same letter, written by different programs.
struct LetterTests {
  static let names = [
    "letter-python-docx.docx", "letter-libreoffice.odt", "letter-odfpy.odt",
    "letter-libreoffice.docx",
  ]

  private func letter(_ name: String) throws -> TextDocument {
    try #require(try MadeDocument(name: name).text())
  }

  private func paragraph(_ text: String, in name: String) throws -> Paragraph {
    try #require(try letter(name).paragraphs.first { $0.text == text })
  }

  @Test(arguments: names) func `headings have their level and nothing else is one`(
    name: String
  ) throws {
    let headings = try letter(name).paragraphs.filter { $0.headingLevel != nil }
    #expect(headings.map(\.text) == ["Undangan Rapat", "Susunan acara"])
    #expect(headings.map(\.headingLevel) == [1, 2])
    #expect(headings.map(\.styleName) == ["Heading 1", "Heading 2"])
  }

  @Test(arguments: names) func `runs look as they do on the screen`(name: String) throws {
    let runs = try paragraph("Kami mengundang semua guru.", in: name).runs
    let bold = try #require(runs.first { $0.text == "mengundang" })
    #expect(bold.look.isBold && !bold.look.isItalic && !bold.look.isUnderlined)
    let loud = try #require(runs.first { $0.text == "semua guru" })
    #expect(loud.look.isItalic && loud.look.isUnderlined && !loud.look.isBold)
    #expect(loud.look.sizePoints == 14)
    #expect(loud.look.colour == "C00000")
    #expect(try paragraph("Judul palsu", in: name).runs.first?.look.sizePoints == 20)
  }

  @Test(arguments: names) func `lists are real ones with their kind and level`(
    name: String
  ) throws {
    let items = try letter(name).paragraphs.filter { $0.list != nil }
    #expect(items.map(\.text) == ["Pembukaan", "Sambutan", "Laporan", "Penutup"])
    #expect(items.map(\.list?.kind) == [.bullet, .bullet, .number, .number])
    #expect(items[2].list?.list == items[3].list?.list)
    #expect(items[0].list?.list != items[2].list?.list)
    // The style "List Bullet 2" of Word is a list of its own and only indented further.
    let isIndentedOnly = name == "letter-python-docx.docx" || name == "letter-libreoffice.odt"
    #expect(items.map(\.list?.level) == [1, isIndentedOnly ? 1 : 2, 1, 1])
  }

  @Test(arguments: names) func `lines are pushed to their side`(name: String) throws {
    #expect(try paragraph("Ruang guru", in: name).alignment == .centre)
    #expect(try paragraph("Hormat kami, Bu Contoh", in: name).alignment == .end)
    #expect(try paragraph("- bukan daftar", in: name).alignment == .start)
  }

  @Test(arguments: names) func `a link leads where it says`(name: String) throws {
    let runs = try paragraph("Lihat laman kami", in: name).runs
    #expect(runs.map(\.link) == [nil, "https://contoh.example/"])
  }

  @Test(arguments: names) func `a table has its rows and a marked header`(name: String) throws {
    let table = try #require(try letter(name).tables.first)
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [["Nama", "Tugas"], ["Guru 07", "Notulen"]])
    #expect(table.rows.map(\.isHeader) == [true, false])
    #expect(table.columnCount == 2)
  }

  @Test(arguments: names) func `pictures have their size, and alt text only when written`(
    name: String
  ) throws {
    let pictures = try letter(name).pictures
    #expect(pictures.map(\.altText) == ["Logo sekolah", ""])
    #expect(pictures.allSatisfy { abs(($0.widthMillimetres ?? 0) - 40) < 0.1 })
    #expect(pictures.allSatisfy { abs(($0.heightMillimetres ?? 0) - 20) < 0.1 })
  }

  @Test(arguments: names) func `the paper is A4, upright, with the margins at its sides`(
    name: String
  ) throws {
    let page = try #require(try letter(name).pages.first)
    #expect(abs(page.widthMillimetres - 210) < 0.1 && abs(page.heightMillimetres - 297) < 0.1)
    #expect(!page.isLandscape)
    #expect(abs(page.leftMillimetres - 30) < 0.1 && abs(page.rightMillimetres - 20) < 0.1)
    // A header moves the upper margin when one family is turned into the other.
    guard !name.contains("libreoffice") else { return }
    #expect(abs(page.topMillimetres - 20) < 0.1 && abs(page.bottomMillimetres - 25) < 0.1)
  }

  @Test(arguments: names) func `header and footer are apart, with page numbers as fields`(
    name: String
  ) throws {
    let letter = try letter(name)
    #expect(letter.header.map(\.text) == ["SMP Contoh"])
    #expect(letter.footer.flatMap(\.fields) == [.pageNumber, .pageCount])
    #expect(letter.footer.first?.text.hasPrefix("Halaman ") == true)
    #expect(!letter.paragraphs.contains { $0.text == "SMP Contoh" })
  }

  @Test(arguments: names) func `a page break stands before the last paragraph`(
    name: String
  ) throws {
    let paragraphs = try letter(name).paragraphs
    let start = try #require(paragraphs.lastIndex { $0.startsPage })
    #expect(paragraphs.filter(\.startsPage).count == 1)
    #expect(paragraphs[start...].map(\.text).joined() == "Hormat kami, Bu Contoh")
  }

  @Test func `both families give the same text`() throws {
    let texts = try Self.names.map { name in
      try letter(name).paragraphs.map(\.text).filter { !$0.isEmpty }
    }
    #expect(Set(texts).count == 1)
  }
}
