import Foundation
import Reports
import Testing

@Suite struct NameCardTests {
  private func page(name: String = "Bu Contoh", line: String = "Guru IPA") throws -> String {
    try NameCard(
      name: name, line: line, languageTag: "id", title: "Kartu nama", advice: "Cetak di A4."
    ).page()
  }

  @Test func `a page holds eight cards with name and line`() throws {
    let page = try page()
    #expect(page.components(separatedBy: "<p class=\"name\">Bu Contoh</p>").count == 9)
    #expect(page.components(separatedBy: "<p class=\"line\">Guru IPA</p>").count == 9)
    #expect(page.contains("<html lang=\"id\">"))
  }

  @Test func `an empty line leaves no gap`() throws {
    #expect(try !page(line: "").contains("class=\"line\""))
  }

  @Test func `a name cannot bring markup`() throws {
    let page = try page(name: "<script>alert(1)</script> & \"x\"")
    #expect(!page.contains("<script>"))
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test func `nothing is fetched from outside`() throws {
    let page = try page()
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url("))
  }
}
