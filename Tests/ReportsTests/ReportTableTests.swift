import Testing
import TrainingModel

@testable import Reports

struct ReportTableTests {
  private func csv(
    _ cells: [ReportTable.Cell], _ separator: ReportTable.Separator = .semicolon
  ) -> String {
    let table = ReportTable(name: "t", title: "T", columns: ["a"], rows: [cells])
    return table.csv(separator: separator)
  }

  @Test func `the file begins with the mark and ends its lines as the standard asks for`() {
    #expect(csv([.number(1)]).utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(csv([.number(1)]) == "\u{FEFF}a\r\n1\r\n")
  }

  @Test func `numbers and days are bare, texts are quoted where they must be`() throws {
    let day = try #require(Day("2026-11-23"))
    #expect(
      csv([.number(-3), .day(day), .empty, .text("a;b"), .text("\"c\"")]).hasSuffix(
        "-3;2026-11-23;;\"a;b\";\"\"\"c\"\"\"\r\n"))
    #expect(csv([.text("a,b"), .text("c")], .comma).hasSuffix("\"a,b\",c\r\n"))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{FF1D}1", "\n-1"])
  func `a text is never a formula`(text: String) {
    #expect(csv([.text(text)]).contains("\r\n'"))
  }

  @Test func `a text stays in its line and in its place`() {
    #expect(csv([.text("a\nb\u{0}c\u{2028}d")]).hasSuffix("a b c d\r\n"))
  }
}
