import Testing

@testable import Documents

struct FormulaReadingTests {
  @Test(arguments: [
    ("=SUM(B2;B3)", "=SUM(B2,B3)"),
    ("=IF(B2>=75;\"Tuntas\";\"Belum\")", "=IF(B2>=75,\"Tuntas\",\"Belum\")"),
    ("=IF(B2>=7,5;1;0)", "=IF(B2>=7.5,1,0)"),
    ("= sum( b2 : b3 )", "=SUM(B2:B3)"),
    ("=Lembar1.B2*2", "=Lembar1!B2*2"),
    ("=$'Kelas 7'.B2", "='Kelas 7'!B2"),
    ("=_xlfn.IFS(B2>1,1)", "=IFS(B2>1,1)"),
    ("=A1<>2", "= A1 <> 2"),
  ])
  func `what teachers type is read in either manner`(one: String, other: String) throws {
    // Spaces around the colon are no formula anywhere.
    let tidy = one.replacing(" : ", with: ":")
    #expect(try Formula(tidy) == Formula(other))
  }

  @Test(arguments: [
    "of:=SUM([.B2:.B11])", "of:=SUM([$Lembar1.B2:.B11])", "of:=SUM([$'Kelas 7'.B2:.B11])",
    "msoxl:=SUM(B2:B11)",
  ])
  func `prefixes of OpenDocument are taken off`(stored: String) throws {
    #expect(try Formula(stored, as: .openDocument).functionNames == ["SUM"])
  }

  @Test(arguments: [
    "=", "=SUM(", "=SUM(B2", "=B2+", "=(B2", "=B2)", "=\"offen", "=1 2", "=SUM)", "=[", "=[.B2",
    "=,", "=;", "=#", "=§",
  ])
  func `what is no formula is refused`(source: String) {
    #expect(throws: FormulaStop.self) { try Formula(source) }
  }

  @Test(arguments: [
    "=[1]Lembar1!A1", "=Tabel1[Nilai]", "=nilai_kelas", "=A1#", "=1:1", "='[lain.xlsx]A'!A1",
  ])
  func `references beyond the sheets are unchecked, not wrong`(source: String) {
    #expect(throws: FormulaStop.self) { try Formula(source) }
  }

  @Test func `depth and length are bounded`() {
    let deep = String(repeating: "(", count: 5_000) + "1" + String(repeating: ")", count: 5_000)
    #expect(throws: FormulaStop.tooLarge) { try Formula("=" + deep) }
    #expect(throws: FormulaStop.tooLarge) {
      try Formula(String(repeating: "-", count: 9_000) + "1")
    }
    #expect(throws: FormulaStop.tooLarge) {
      try Formula("=1" + String(repeating: "+1", count: 3_000))
    }
  }

  @Test func `a formula moves as a program fills it down`() throws {
    let formula = try Formula("=B2*$C$1+D$2+SUM($B2:B2)")
    #expect(formula.moved(rows: 3, columns: 1) == (try Formula("=C5*$C$1+E$2+SUM($B5:C5)")))
    #expect(try Formula("=A1").moved(rows: 0, columns: -1) == .error(.reference))
  }

  @Test func `a stored formula is told as the screen shows it`() {
    let stored = CellFormula("IF([.B2]>=7.5;\"[.a]\";[$Lain.C1:.C3])", dialect: .openDocument)
    #expect(stored.shownText == "=IF(B2>=7.5;\"[.a]\";$Lain.C1:C3)")
    #expect(CellFormula("SUM(B2:B3)", dialect: .openXML).shownText == "=SUM(B2:B3)")
  }
}
