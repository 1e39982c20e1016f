import Testing

@testable import PelitaApp

struct NumberListTests {
  @Test(arguments: [
    ("1 3", [0, 2]), ("3,1;2", [0, 1, 2]), ("2-4", [1, 2, 3]), ("1 1", [0]),
    ("semua", [0, 1, 2, 3, 4]), ("ALL", [0, 1, 2, 3, 4]), ("semua kecuali 2 4-5", [0, 2]),
    ("all except 1", [1, 2, 3, 4]),
  ])
  func `numbers are read as people type them`(text: String, places: [Int]) {
    #expect(NumberList(text, count: 5)?.places == places)
  }

  @Test(arguments: [
    "", " ", "0", "6", "4-2", "1-", "-1", "satu", "semua 2", "semua kecuali", "1-2-3",
  ])
  func `what is no list of numbers in range is refused`(text: String) {
    #expect(NumberList(text, count: 5) == nil)
  }
}
