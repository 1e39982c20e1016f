import Testing

@testable import Curriculum
@testable import Documents

struct SheetJudgingTests {
  /// A sheet of plain values; text that begins with `=` is a formula.
  private func sheet(_ rows: [[Any?]]) -> Sheet {
    var sheet = Sheet(name: "Lembar1")
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        let address = CellAddress(column: column + 1, row: row + 1)
        switch value {
        case let number as Int: sheet.cells[address] = Cell(.number(Double(number)))
        case let text as String where text.hasPrefix("="):
          let formula = CellFormula(String(text.dropFirst()), dialect: .openXML)
          sheet.cells[address] = Cell(formula: formula)
        case let text as String: sheet.cells[address] = Cell(.text(text))
        default: break
        }
      }
    }
    return sheet
  }

  private func outcome(
    _ subject: SheetCheck.Subject, _ sheet: Sheet, starter: Sheet? = nil
  ) -> CheckOutcome {
    let check = DocumentCheck.Subject.sheets(SheetCheck(sheet: nil, subject: subject))
    guard case .sheets(let sheets) = check else { return .right }
    return SheetJudging(
      workbook: Workbook(sheets: [sheet]), starter: starter.map { Workbook(sheets: [$0]) },
      seed: 1
    ).outcome(of: sheets)
  }

  @Test func `a column of formulas is right only when all cells are`() {
    let check = SheetCheck.Subject.formula(cells: "B1:B3", like: "A1*2", within: 0)
    #expect(outcome(check, sheet([[1, "=A1*2"], [2, "=A2*2"], [3, "=A3+A3"]])) == .right)
    #expect(
      outcome(check, sheet([[1, "=A1*2"], [2, "=A2*2"], [3]]))
        == .missed(.notFilled, ["cell": "B3"]))
    #expect(
      outcome(check, sheet([[1, "=A1*2"], [2, 4], [3, "=A3*2"]]))
        == .missed(.typed, ["cell": "B2", "value": "4"]))
    // Copied without its reference moving along.
    let stuck = outcome(check, sheet([[1, "=$A$1*2"], [2, "=$A$1*2"], [3, "=$A$1*2"]]))
    #expect(miss(stuck) == .differs)
  }

  @Test func `an unknown function leaves the check open`() {
    let check = SheetCheck.Subject.formula(cells: "B1", like: "A1*2", within: 0)
    #expect(
      outcome(check, sheet([[1, "=FOO(A1)"]]))
        == .unchecked(["cell": "B1", "function": "FOO"]))
  }

  @Test func `a function is looked for over enough cells`() {
    let check = SheetCheck.Subject.function("AVERAGE", leastCells: 3)
    #expect(outcome(check, sheet([[1, 2, 3, "=ROUND(AVERAGE(A1:C1),1)"]])) == .right)
    #expect(miss(outcome(check, sheet([[1, 2, 3, "=AVERAGE(A1:B1)"]]))) == .part)
    #expect(miss(outcome(check, sheet([[1, 2, 3, "=SUM(A1:C1)"]]))) == .missing)
  }

  @Test func `rows in order are right, torn rows are seen first`() {
    let check = SheetCheck.Subject.sorted(rows: "A1:B3", by: "B", isDescending: true)
    let starter = sheet([["Ani", 60], ["Banu", 90], ["Cici", 75]])
    let sorted = sheet([["Banu", 90], ["Cici", 75], ["Ani", 60]])
    #expect(outcome(check, sorted, starter: starter) == .right)
    #expect(miss(outcome(check, starter, starter: starter)) == .other)
    let torn = sheet([["Ani", 90], ["Banu", 75], ["Cici", 60]])
    #expect(miss(outcome(check, torn, starter: starter)) == .torn)
    #expect(outcome(check, torn) == .right)
  }

  @Test func `a column of results is sorted by what it shows`() {
    let check = SheetCheck.Subject.sorted(rows: "A1:B3", by: "B", isDescending: false)
    #expect(outcome(check, sheet([[1, "=A1*2"], [2, "=A2*2"], [3, "=A3*2"]])) == .right)
  }

  @Test func `a chart has to show all cells and have a title`() {
    var page = sheet([["a", 1], ["b", 2], ["c", 3]])
    let check = SheetCheck.Subject.chart(over: "B1:B3", hasTitle: true)
    #expect(miss(outcome(check, page)) == .missing)
    let half = CellRange("B1:B2").map { SheetRange(sheet: "Lembar1", range: $0) }
    page.charts = [Chart(kind: .column, series: [Chart.Series(values: half)], title: "Judul")]
    #expect(miss(outcome(check, page)) == .part)
    let all = CellRange("B1:B3").map { SheetRange(sheet: "LEMBAR1", range: $0) }
    page.charts = [Chart(kind: .bar, series: [Chart.Series(values: all)])]
    #expect(miss(outcome(check, page)) == .untitled)
    page.charts[0].title = "Judul"
    #expect(outcome(check, page) == .right)
    // Drawn on a sheet of its own, from the cells of another.
    let other = CellRange("B1:B3").map { SheetRange(sheet: "Lain", range: $0) }
    page.charts[0].series = [Chart.Series(values: other)]
    #expect(miss(outcome(check, page)) == .part)
  }

  @Test func `formats, filters, frozen rows and kept cells`() {
    var page = sheet([["Nilai"], [1]])
    let percent = SheetCheck.Subject.format(cells: "A2", isPercent: true, decimals: 0)
    #expect(miss(outcome(percent, page)) == .other)
    page.cells[CellAddress(column: 1, row: 2)].style.numberFormat =
      NumberFormat(kind: .percent, decimals: 0)
    #expect(outcome(percent, page) == .right)
    #expect(miss(outcome(.filter, page)) == .missing)
    page.filterRanges = [CellRange(CellAddress(column: 1, row: 1), CellAddress(column: 1, row: 2))]
    #expect(outcome(.filter, page) == .right)
    #expect(miss(outcome(.frozen(rows: 1), page)) == .missing)
    page.frozenRows = 1
    #expect(outcome(.frozen(rows: 1), page) == .right)
    #expect(
      outcome(.kept(cells: "A2"), page, starter: sheet([["Nilai"], [2]]))
        == .missed(.torn, ["cell": "A2", "value": "1", "wanted": "2"]))
  }

  @Test func `a cell's value may be a formula's`() {
    let check = SheetCheck.Subject.value(cell: "B1", is: "4")
    #expect(outcome(check, sheet([[2, "=A1*2"]])) == .right)
    #expect(miss(outcome(check, sheet([[2, "=A1*3"]]))) == .differs)
    #expect(miss(outcome(check, sheet([[2]]))) == .missing)
  }

  @Test func `ten thousand rows are judged, and one wrong cell among them is found`() {
    var page = Sheet(name: "Lembar1")
    for row in 1...10_000 {
      page.cells[CellAddress(column: 1, row: row)] = Cell(.number(Double(row % 100)))
      page.cells[CellAddress(column: 2, row: row)] = Cell(
        formula: CellFormula("A\(row)*2", dialect: .openXML))
    }
    let check = SheetCheck.Subject.formula(cells: "B1:B10000", like: "A1*2", within: 0)
    #expect(outcome(check, page) == .right)
    page.cells[CellAddress(column: 2, row: 7_777)] = Cell(.number(154))
    #expect(outcome(check, page) == .missed(.typed, ["cell": "B7777", "value": "154"]))
  }
}
