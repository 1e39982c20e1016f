import Testing

@testable import Documents

struct FormulaTrialTests {
  /// Ten grades in B2:B11 and `formula` in B12.
  private func finding(
    _ formula: Any?, like expected: String = "=AVERAGE(B2:B11)", tolerance: Double = 0
  ) throws -> FormulaFinding {
    let grades = [80.0, 75, 90, 65, 70, 85, 60, 95, 78, 82]
    let rows: [[Any?]] =
      [["Nama", "Nilai"]] + grades.enumerated().map { ["Guru \($0.offset)", $0.element] }
      + [["Rata-rata", formula]]
    let workbook = FormulaWorkbook(sheets: [FormulaSamples.sheet("Lembar1", rows)])
    let place = CellPlace(sheet: 0, address: CellAddress(column: 2, row: 12))
    return FormulaTrial(workbook, seed: 1, tolerance: tolerance)
      .finding(at: place, expected: try Formula(expected))
  }

  @Test(arguments: [
    "=AVERAGE(B2:B11)", "=SUM(B2:B11)/10", "=SUM(B2:B11)/COUNT(B2:B11)", "=AVERAGE($B$2:$B$11)",
    "=(B2+B3+B4+B5+B6+B7+B8+B9+B10+B11)/10", "=AVERAGE(B1:B11)",
  ])
  func `any formula that behaves so is right`(formula: String) throws {
    #expect(try finding(formula) == .same)
  }

  @Test func `a typed number is seen, right or not`() throws {
    #expect(try finding(78.0) == .typed(shown: "78"))
    #expect(try finding("=780/10") == .typed(shown: "=780/10"))
    #expect(try finding(nil) == .missing)
  }

  @Test func `half of the range is seen`() throws {
    #expect(try finding("=AVERAGE(B2:B6)") == .part(source: "=AVERAGE(B2:B6)"))
    #expect(try finding("=B2") == .part(source: "=B2"))
  }

  @Test func `another function is seen, also when it is right by luck`() throws {
    #expect(
      try finding("=SUM(B2:B11)")
        == .differs(source: "=SUM(B2:B11)", shown: "780", expected: "78"))
    let lucky = "=SUM(B2:B11)-702"
    #expect(try finding(lucky) == .rightByLuck(source: lucky))
  }

  @Test func `an error and a circle are seen`() throws {
    #expect(try finding("=AVERAGE(C2:C11)") == .error(.division, source: "=AVERAGE(C2:C11)"))
    #expect(try finding("=AVERAGE(B2:B12)") == .error(.circle, source: "=AVERAGE(B2:B12)"))
  }

  @Test func `what is not known here is unchecked`() throws {
    #expect(try finding("=TRIMMEAN(B2:B11;0)") == .unchecked(.unsupported("TRIMMEAN")))
    #expect(try finding("=RATA(B2:B11)") == .unchecked(.unsupported("RATA")))
  }

  @Test func `rounding may be left open`() throws {
    #expect(try finding("=ROUND(AVERAGE(B2:B11);0)") != .same)
    #expect(try finding("=ROUND(AVERAGE(B2:B11);0)", tolerance: 0.5) == .same)
  }

  @Test(arguments: 0..<20)
  func `a wrong sign at the edge is found with every seed`(seed: UInt64) throws {
    let rows: [[Any?]] = [[80.0, "=IF(A1>75;\"Tuntas\";\"Belum\")"]]
    let workbook = FormulaWorkbook(sheets: [FormulaSamples.sheet("Lembar1", rows)])
    let place = CellPlace(sheet: 0, address: CellAddress(column: 2, row: 1))
    let expected = try Formula("=IF(A1>=75;\"Tuntas\";\"Belum\")")
    let finding = FormulaTrial(workbook, seed: seed).finding(at: place, expected: expected)
    guard case .rightByLuck = finding else {
      Issue.record("\(finding)")
      return
    }
  }

  @Test func `codes such as 0 and 1 stay codes`() throws {
    let codes: [Double] = [1, 0, 1, 1, 0, 1, 1, 1, 0, 1]
    let answers: [[Any?]] = codes.map { [$0] }
    let rows = answers + [["=SUM(A1:A10)/10"]]
    let workbook = FormulaWorkbook(sheets: [FormulaSamples.sheet("Lembar1", rows)])
    let place = CellPlace(sheet: 0, address: CellAddress(column: 1, row: 11))
    let expected = try Formula("=COUNTIF(A1:A10;1)/COUNT(A1:A10)")
    #expect(FormulaTrial(workbook, seed: 3).finding(at: place, expected: expected) == .same)
  }
}
