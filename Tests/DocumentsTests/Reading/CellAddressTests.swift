import Documents
import Testing

struct CellAddressTests {
  @Test(arguments: [
    ("A1", 1, 1), ("$B$12", 2, 12), ("aa10", 27, 10), ("XFD1048576", 16_384, 1_048_576),
  ])
  func `an address names a column and a row`(text: String, column: Int, row: Int) {
    #expect(CellAddress(text) == CellAddress(column: column, row: row))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "XFE1", "A1048577", "1A", "A1B", "A-1", "A99999999999999999999",
  ])
  func `what is no address is none`(text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test(arguments: [1, 26, 27, 52, 702, 703, 16_384]) func `letters lead back to their column`(
    column: Int
  ) {
    let address = CellAddress(column: column, row: 7)
    #expect(CellAddress(address.text) == address)
  }

  @Test func `a range has its corners in order and knows what lies in it`() {
    let range = CellRange("B11:$A$1")
    #expect(range?.text == "A1:B11" && range?.count == 22)
    #expect(range?.contains(CellAddress(column: 2, row: 11)) == true)
    #expect(range?.contains(CellAddress(column: 3, row: 1)) == false)
    #expect(CellRange("A1:") == nil && CellRange("A1:B2:C3") == nil)
    #expect(CellRange("A1:B2")?.addresses.map(\.text) == ["A1", "B1", "A2", "B2"])
  }
}
