import Documents
import Testing

/// The same list of grades, written by different programs.
struct GradesTests {
  static let names = [
    "grades-openpyxl.xlsx", "grades-libreoffice.ods", "grades-odfpy.ods",
    "grades-libreoffice.xlsx",
  ]
  /// Those that have a chart, which odfpy cannot draw.
  static let charted = names.filter { $0 != "grades-odfpy.ods" }

  private func sheet(_ name: String) throws -> Sheet {
    try #require(try MadeDocument(name: name).workbook()?["Nilai 7A"])
  }

  private func cell(_ address: String, in name: String) throws -> Cell {
    try sheet(name)[try #require(CellAddress(address))]
  }

  @Test(arguments: names) func `sheets have their order, and hidden ones are known`(
    name: String
  ) throws {
    let workbook = try #require(try MadeDocument(name: name).workbook())
    #expect(workbook.sheets.map(\.name) == ["Nilai 7A", "Bantu"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    #expect(workbook.definedNames.keys.sorted() == ["KKM"])
  }

  @Test(arguments: names) func `cells hold text and numbers`(name: String) throws {
    #expect(try cell("A2", in: name).value == .text("Ani"))
    #expect(try cell("B2", in: name).value == .number(80.5))
    #expect(try cell("Z9", in: name).value == .empty)
    #expect(try sheet(name).cells.usedRange == CellRange("A1:D8"))
  }

  @Test(arguments: names) func `formulas are as stored, in their dialect`(name: String) throws {
    let mean = try #require(try cell("B6", in: name).formula)
    let verdict = try #require(try cell("C3", in: name).formula)
    if name.hasSuffix("xlsx") {
      #expect(mean == CellFormula("AVERAGE(B2:B5)", dialect: .openXML))
      #expect(verdict.text == #"IF(B3>=75,"Tuntas","Belum")"#)
    } else {
      #expect(mean == CellFormula("AVERAGE([.B2:.B5])", dialect: .openDocument))
      #expect(verdict.text == #"IF([.B3]>=75;"Tuntas";"Belum")"#)
    }
    #expect(try cell("B3", in: name).formula == nil)
  }

  @Test(arguments: names) func `an array formula knows the cells it fills`(name: String) throws {
    let formula = try #require(try cell("D6", in: name).formula)
    #expect(formula.arrayRange == CellRange("D6"))
    #expect(formula.text.hasPrefix("SUM("))
  }

  @Test(arguments: names) func `percent, dates and money are told apart`(name: String) throws {
    let percent = try cell("D2", in: name)
    #expect(percent.value == .number(0.75))
    #expect(percent.style.numberFormat.kind == .percent)
    #expect(percent.style.numberFormat.decimals == 0)
    let day = try cell("D3", in: name)
    // 13 July 2026.
    #expect(day.value == .number(46_216))
    #expect(day.style.numberFormat.kind == .date)
    let money = try cell("D4", in: name).style.numberFormat
    #expect(money.kind == .currency && money.decimals == 2 && money.groupsThousands)
    #expect(try cell("B2", in: name).style.numberFormat.kind == .general)
  }

  @Test(arguments: names) func `bold and filled cells are known`(name: String) throws {
    #expect(try cell("A1", in: name).style.isBold)
    #expect(try !cell("A2", in: name).style.isBold)
    #expect(try cell("B6", in: name).style.fill == "FFFF00")
    #expect(try cell("B5", in: name).style.fill == nil)
  }

  @Test(arguments: names) func `merged cells, filters and widths are known`(name: String) throws {
    let sheet = try sheet(name)
    #expect(sheet.mergedRanges.map(\.text) == ["A8:C8"])
    #expect(sheet.filterRanges.map(\.text) == ["A1:C5"])
    #expect((sheet.columnWidthsMillimetres[1] ?? 0) > 50)
  }

  // LibreOffice without a window forgets what the window showed.
  @Test(arguments: ["grades-openpyxl.xlsx", "grades-odfpy.ods"])
  func `rows and columns that stay in view are known`(name: String) throws {
    let sheet = try sheet(name)
    #expect(sheet.frozenRows == 1 && sheet.frozenColumns == 1)
  }

  @Test(arguments: charted) func `a chart knows its kind, its cells and its titles`(
    name: String
  ) throws {
    let sheet = try sheet(name)
    let chart = try #require(sheet.charts.first)
    #expect(sheet.charts.count == 1)
    #expect(chart.kind == .column)
    #expect(chart.title == "Nilai kelas")
    #expect(chart.categoryAxisTitle == "Murid" && chart.valueAxisTitle == "Nilai")
    let series = try #require(chart.series.first)
    func range(_ text: String) -> SheetRange? {
      CellRange(text).map { SheetRange(sheet: "Nilai 7A", range: $0) }
    }
    #expect(series.values == range("B2:B5"))
    #expect(series.categories == range("A2:A5"))
    #expect(series.name == range("B1"))
  }

  @Test func `what LibreOffice last computed is kept, and what was never computed is empty`()
    throws
  {
    #expect(try cell("B6", in: "grades-libreoffice.xlsx").value == .number(78.875))
    #expect(try cell("C3", in: "grades-libreoffice.ods").value == .text("Belum"))
    #expect(try cell("B6", in: "grades-openpyxl.xlsx").value == .empty)
  }
}
