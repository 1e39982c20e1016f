import Foundation
import Reports
import Testing

struct PaperTests {
  private func paper(_ parts: [Paper.Part], title: String = "Daftar hadir") throws -> String {
    try Paper(
      languageTag: "id", school: "SMP Contoh", title: title,
      facts: [.init("Hari", "Sabtu, 21 November")], parts: parts
    ).page()
  }

  @Test func `an attendance list has a row to sign for everybody, and headings on every page`()
    throws
  {
    let names = (1...60).map { [String($0), "Guru \($0)"] }
    let table = Paper.Table(
      headings: ["No.", "Nama", "Tanda tangan"], rows: names, isSigned: true)
    let page = try paper([.table(table)])
    #expect(page.components(separatedBy: "class=\"sign\"").count == 61)
    #expect(page.contains("<thead><tr><th scope=\"col\">No.</th>"))
    #expect(page.contains("thead { display: table-header-group; }"))
    #expect(page.contains("tr { break-inside: avoid; }"))
    #expect(page.contains("<td>60</td><td>Guru 60</td><td class=\"sign\">60</td>"))
  }

  @Test func `nothing that people wrote becomes markup`() throws {
    let evil = "<script>alert(1)</script> & \"kutip\""
    let page = try paper(
      [
        .heading(evil), .text(evil), .list([evil]), .checks([.init(evil, isDone: true)]),
        .table(.init(headings: [evil], rows: [[evil]])),
        .signatures([.init(above: evil, role: evil, name: evil)]),
      ], title: evil)
    #expect(!page.contains("<script"))
    #expect(page.components(separatedBy: "&lt;script&gt;").count == 12)
  }

  @Test func `a paper needs nothing from outside`() throws {
    let page = try paper([.text("isi"), .lines(3)])
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    for word in ["http", "src=", "href=", "@import", "url("] { #expect(!page.contains(word)) }
    #expect(page.contains("@page { size: A4;"))
  }

  @Test func `parts without anything leave no empty element`() throws {
    let page = try paper([.text(""), .list([]), .checks([])])
    #expect(!page.contains("<ol>"))
    #expect(!page.contains("<ul"))
    #expect(!page.contains("class=\"text\""))
    #expect(!page.contains("<footer>"))
  }

  @Test func `a signature has the name below, or a line to write it on`() throws {
    let page = try paper([.signatures([.init(role: "Notulen"), .init(role: "Ketua", name: "Uji")])])
    #expect(page.contains("<p>Notulen</p><p class=\"line\">&nbsp;</p>"))
    #expect(page.contains("<p>Ketua</p><p class=\"line\">Uji&nbsp;</p>"))
  }
}
