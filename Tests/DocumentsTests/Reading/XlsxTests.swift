import Documents
import Testing

/// What programs other than openpyxl and LibreOffice write into .xlsx files; made by hand.
struct XlsxTests {
  private func cell(
    _ inside: String, type: String = "", styles: String = "", strings: String = ""
  ) throws -> Cell {
    let row = "<sheetData><row r=\"1\"><c r=\"A1\" \(type)>\(inside)</c></row></sheetData>"
    let sheet = try SheetParts(sheet: row, styles: styles, strings: strings).read()
    return sheet.cells[CellAddress(column: 1, row: 1)]
  }

  @Test func `every way of storing a value is known`() throws {
    #expect(try cell("<v>7.5</v>").value == .number(7.5))
    #expect(try cell("<v>1</v>", type: "t=\"b\"").value == .boolean(true))
    #expect(try cell("<v>#DIV/0!</v>", type: "t=\"e\"").value == .error("#DIV/0!"))
    #expect(try cell("<f>A2</f><v>Ani</v>", type: "t=\"str\"").value == .text("Ani"))
    #expect(try cell("<is><t>Ani</t></is>", type: "t=\"inlineStr\"").value == .text("Ani"))
    #expect(try cell("<v>2026-07-13</v>", type: "t=\"d\"").value == .number(46_216))
    #expect(try cell("<v>nan</v>").value == .empty)
    let strings = "<si><t>a</t></si><si><r><t>An</t></r><r><t>i</t></r><rPh><t>x</t></rPh></si>"
    #expect(try cell("<v>1</v>", type: "t=\"s\"", strings: strings).value == .text("Ani"))
    #expect(try cell("<v>9</v>", type: "t=\"s\"", strings: strings).value == .empty)
  }

  @Test(arguments: [
    ("A1*2", "C6*2"), ("$A1+A$1+$A$1", "$A6+C$1+$A$1"), ("SUM(A1:B2)", "SUM(C6:D7)"),
    ("LOG10(A1)&\"A1\"", "LOG10(C6)&\"A1\""), ("Sheet1!A1", "Sheet1!C6"),
    ("'Kelas A1'!A1", "'Kelas A1'!C6"), ("SUM(A:A)", "SUM(C:C)"), ("SUM($A:B)", "SUM($A:D)"),
    ("SUM(1:2)", "SUM(6:7)"), ("SUM($1:2)", "SUM($1:7)"),
    ("IF(A1>=75,\"Tuntas\",1.5)", "IF(C6>=75,\"Tuntas\",1.5)"),
    ("nilai_A1+KKM", "nilai_A1+KKM"), ("XFD1", "#REF!"), ("A1048576", "#REF!"),
  ])
  func `a shared formula is written out for each cell`(stored: String, shifted: String) throws {
    let stored = stored.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      .replacing(">", with: "&gt;")
    let rows = """
      <sheetData><row><c r="E1"><f t="shared" ref="E1:G6" si="0">\(stored)</f></c></row>\
      <row r="6"><c r="G6"><f t="shared" si="0"/></c></row></sheetData>
      """
    let sheet = try SheetParts(sheet: rows).read()
    #expect(sheet.cells[CellAddress(column: 7, row: 6)].formula?.text == shifted)
  }

  @Test func `cells and rows that say no place follow the one before`() throws {
    let rows =
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"
    let sheet = try SheetParts(sheet: rows).read()
    #expect(sheet.cells.addresses.map(\.text) == ["A1", "B1", "A2"])
  }

  @Test(arguments: [
    ("0%", NumberFormat.Kind.percent, 0), ("0.00", .number, 2), ("#,##0.0", .number, 1),
    ("[$Rp-421]#,##0", .currency, 0), ("\"Rp\"#,##0.00", .currency, 2),
    ("0.00E+00", .scientific, 2),
    ("#,##0.00 \"m\"", .number, 2), ("[Red]0.0;-0.0", .number, 1),
  ])
  func `a number's format is told by its code`(
    code: String, kind: NumberFormat.Kind, decimals: Int
  ) throws {
    let format = try cell("<v>1</v>", type: "s=\"0\"", styles: styles(code)).style.numberFormat
    #expect(format.kind == kind && format.decimals == decimals && format.code == code)
  }

  @Test(arguments: [
    ("dd/mm/yyyy", NumberFormat.Kind.date), ("[$-421]d mmmm yyyy;@", .date), ("mmm", .date),
    ("h:mm", .time), ("[h]:mm:ss", .time), ("@", .text), ("# ?/?", .fraction),
    ("General", .general),
    ("\"hari\"", .general),
  ])
  func `a format without decimals is told by its code`(
    code: String, kind: NumberFormat.Kind
  ) throws {
    let format = try cell("<v>1</v>", type: "s=\"0\"", styles: styles(code)).style.numberFormat
    #expect(format.kind == kind && format.decimals == nil)
  }

  private func styles(_ code: String) -> String {
    let stored = code.replacing("\"", with: "&quot;")
    return """
      <numFmts><numFmt numFmtId="164" formatCode="\(stored)"/></numFmts>\
      <cellXfs><xf numFmtId="164"/></cellXfs>
      """
  }

  @Test func `built-in formats need no code`() throws {
    let styles = "<cellXfs><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/></cellXfs>"
    #expect(
      try cell("<v>1</v>", type: "s=\"0\"", styles: styles).style.numberFormat.kind == .percent)
    #expect(try cell("<v>1</v>", type: "s=\"1\"", styles: styles).style.numberFormat.kind == .date)
  }

  @Test func `sorting and hidden rows are known`() throws {
    let sheet = try SheetParts(
      sheet: """
        <sheetData><row r="3" hidden="1"/></sheetData><autoFilter ref="A1:C9">\
        <sortState ref="A2:C9"><sortCondition descending="1" ref="B2:B9"/>\
        <sortCondition ref="A2:A9"/></sortState></autoFilter>
        """
    ).read()
    #expect(sheet.filterRanges.map(\.text) == ["A1:C9"])
    #expect(sheet.sortings.first?.range.text == "A2:C9")
    #expect(
      sheet.sortings.first?.keys == [
        Sorting.Key(column: 2, isDescending: true), Sorting.Key(column: 1),
      ])
    #expect(sheet.hiddenRows == [3])
  }

  @Test func `a part of more than ten million bytes is read`() throws {
    let text = String(repeating: "x", count: 100_000)
    let row = "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
    let sheet = try SheetParts(
      sheet: "<sheetData>\(String(repeating: row, count: 101))</sheetData>"
    ).read()
    #expect(sheet.cells.addresses.count == 101)
  }

  @Test func `more cells than any exercise has are refused`() {
    let row = "<row>" + String(repeating: "<c/>", count: 10_000) + "</row>"
    #expect(throws: DocumentTrouble.tooLarge) {
      try SheetParts(
        sheet: "<sheetData>\(String(repeating: row, count: 51))</sheetData>"
      ).read()
    }
  }
}
