import Curriculum
import Testing

/// What stands between questions.
struct LessonTextTests {
  private func blocks(_ body: String) throws -> [Block] {
    try SampleLesson.parts(body).compactMap { part in
      if case .text(let block) = part { return block }
      return nil
    }
  }

  @Test
  func `lists, rules and fences keep their form`() throws {
    #expect(
      try blocks("* satu\n* dua\n\n3. tiga\n\n---\n\n``` bash\nls # x\n```\n") == [
        .list(
          start: nil, items: [[.paragraph([.text("satu")])], [.paragraph([.text("dua")])]]),
        .list(start: 3, items: [[.paragraph([.text("tiga")])]]),
        .rule,
        .code(language: "bash", "ls # x"),
      ])
  }

  @Test
  func `an alert is more than a quote`() throws {
    #expect(
      try blocks("> [!WARNING] Awas\n> Simpan dulu.\n\n> Kutipan\n") == [
        .alert(.warning, [.paragraph([.text("Awas Simpan dulu.")])]),
        .quote([.paragraph([.text("Kutipan")])]),
      ])
  }

  @Test
  func `links, pictures and styles are inline`() throws {
    #expect(
      try blocks("*a* **b** ~~c~~ [d](https://a.id) ![foto](x.png \"Judul\")\n") == [
        .paragraph([
          .emphasis([.text("a")]), .text(" "), .strong([.text("b")]), .text(" "),
          .strikethrough([.text("c")]), .text(" "),
          .link(text: [.text("d")], address: "https://a.id"), .text(" "),
          .image(alternative: "foto", address: "x.png", title: "Judul"),
        ])
      ])
  }

  @Test
  func `a table has as many cells in each row as in its head`() throws {
    #expect(
      try blocks("| A | B |\n|---|---|\n| 1 | `2` |\n") == [
        .table(Table(header: [[.text("A")], [.text("B")]], rows: [[[.text("1")], [.code("2")]]]))
      ])
  }

  @Test
  func `footnotes stand under the numbers that refer to them`() throws {
    #expect(
      try blocks("Satu[^a] dua[^b].\n\n[^b]: Kedua\n\n[^a]: Pertama\n") == [
        .paragraph([
          .text("Satu"), .footnote(marker: "1"), .text(" dua"), .footnote(marker: "2"),
          .text("."),
        ]),
        .footnote(marker: "1", [.paragraph([.text("Pertama")])]),
        .footnote(marker: "2", [.paragraph([.text("Kedua")])]),
      ])
  }

  @Test
  func `animation marks become pauses`() throws {
    #expect(
      try blocks("Satu\n\n{{1}}\nDua\n\n{{2}}\n****\n\nTiga\n\n****\n") == [
        .paragraph([.text("Satu")]), .pause, .paragraph([.text("Dua")]), .pause,
        .paragraph([.text("Tiga")]),
      ])
  }

  @Test
  func `indented text and tildes are no listings here`() throws {
    #expect(
      try blocks("Teks\n\n    menjorok\n\n~~~\nx\n") == [
        .paragraph([.text("Teks")]), .paragraph([.text("menjorok")]),
        .paragraph([.text("~~~ x")]),
      ])
  }

  @Test
  func `narration is text, author notes are not`() throws {
    #expect(
      try blocks("--{{1}}--\nDibaca.\n\n<!--- rahasia -->\n\n<!-- --{{0}}-- bisik -->\n") == [
        .paragraph([.text("Dibaca.")])
      ])
  }

  @Test
  func `tags go and their text stays`() throws {
    #expect(
      try blocks("<div class=\"x\">\n\nIsi **tebal**\n\n</div>\n\na<br>b <b>c</b>\n") == [
        .paragraph([.text("Isi "), .strong([.text("tebal")])]),
        .paragraph([.text("a"), .lineBreak, .text("b c")]),
      ])
  }

  @Test
  func `formulas are shown as they are written`() throws {
    #expect(try blocks("Luas $a_1^2$\n") == [.paragraph([.text("Luas "), .code("a_1^2")])])
  }

  @Test
  func `a huge block is shown verbatim`() throws {
    let huge = String(repeating: "![[]()", count: 5000)
    guard case .code(nil, let text)? = try blocks(huge + "\n").first else {
      Issue.record("rendered")
      return
    }
    #expect(text == huge)
  }
}
