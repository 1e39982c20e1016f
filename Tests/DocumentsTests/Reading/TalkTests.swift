import Documents
import Testing

/// The same slides, written by different programs.
struct TalkTests {
  static let names = [
    "talk-python-pptx.pptx", "talk-libreoffice.odp", "talk-odfpy.odp", "talk-libreoffice.pptx",
  ]

  private func slides(_ name: String) throws -> [Slide] {
    try #require(try MadeDocument(name: name).deck()).slides
  }

  @Test(arguments: names) func `titles are what stands in the title's place`(
    name: String
  ) throws {
    #expect(
      try slides(name).map(\.title) == ["Energi di sekitar kita", "Kincir angin", ""])
  }

  @Test(arguments: names) func `big bold text in a box is no title`(name: String) throws {
    let slide = try #require(try slides(name).last)
    #expect(slide.texts.map(\.role) == [.box])
    #expect(slide.texts[0].paragraphs[0].runs[0].look.sizePoints == 40)
    #expect(slide.isHidden)
  }

  @Test(arguments: names) func `bullets have their level`(name: String) throws {
    let body = try #require(try slides(name)[0].texts.first { $0.role == .body })
    #expect(body.paragraphs.map(\.text) == ["Matahari", "Panas dan cahaya", "Angin"])
    #expect(body.paragraphs.map(\.list?.kind) == [.bullet, .bullet, .bullet])
    #expect(body.paragraphs.map(\.list?.level) == [1, 2, 1])
  }

  @Test(arguments: names) func `words are counted with the title and without notes`(
    name: String
  ) throws {
    #expect(try slides(name).map(\.wordCount) == [9, 5, 2])
    #expect(try slides(name).map(\.notes) == ["Sapa kelas dulu.", "", ""])
  }

  @Test(arguments: names) func `pictures have alt text only when written`(name: String) throws {
    let pictures = try slides(name)[1].pictures
    #expect(pictures.map(\.altText) == ["Kincir angin di pantai", ""])
    #expect(pictures.allSatisfy { abs(($0.widthMillimetres ?? 0) - 80) < 0.1 })
  }

  @Test(arguments: names.filter { $0 != "talk-odfpy.odp" })
  func `sizes come from the master where the slide is silent`(name: String) throws {
    let first = try slides(name)[0]
    let sizes = first.texts.flatMap { $0.paragraphs.map { $0.runs.first?.look.sizePoints } }
    #expect(sizes == [44, 32, 28, 32])
  }

  @Test(arguments: names) func `all slides are shown except the hidden one`(
    name: String
  ) throws {
    #expect(try slides(name).map(\.isHidden) == [false, false, true])
  }
}
