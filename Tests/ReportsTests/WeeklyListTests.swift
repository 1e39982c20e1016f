import Foundation
import Reports
import Testing

@Suite struct WeeklyListTests {
  private func page(_ sections: [WeeklyList.Section]) throws -> String {
    try WeeklyList(
      languageTag: "id", title: "Lima belas menit", subtitle: "Bu Contoh",
      warning: "Hanya untuk pendamping.", notes: "Catatan", sections: sections
    ).page()
  }

  private let items = [
    WeeklyList.Item(who: "Guru 07", what: "alamat folder", steps: ["Satu", "Dua"]),
    WeeklyList.Item(who: "<script>x</script>", what: "a & b"),
  ]

  @Test func `every item has a box, and steps stand in a list of their own`() throws {
    let page = try page([.init(title: "Perlu bantuan", items: items, more: "dan 2 lagi")])
    #expect(page.components(separatedBy: "class=\"box\"").count == 3)
    #expect(page.components(separatedBy: "<ol>").count == 2)
    #expect(page.contains("<li>Satu</li><li>Dua</li>"))
    #expect(page.contains("<h2>Perlu bantuan</h2>"))
    #expect(page.contains("dan 2 lagi"))
    #expect(page.contains("Hanya untuk pendamping."))
  }

  @Test func `a section without items leaves no heading`() throws {
    #expect(try !page([.init(title: "Kosong", items: [])]).contains("Kosong"))
  }

  @Test func `nothing from outside becomes markup, and nothing is fetched`() throws {
    let page = try page([.init(title: "Perlu bantuan", items: items)])
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;"))
    #expect(page.contains("a &amp; b"))
    #expect(!page.contains("http"))
  }
}
