import Testing

@testable import Curriculum
@testable import Documents

struct TextJudgingTests {
  private func outcome(_ check: TextCheck, _ paragraphs: Paragraph...) -> CheckOutcome {
    TextJudging(document: TextDocument(blocks: paragraphs.map(TextBlock.paragraph)))
      .outcome(of: check)
  }

  @Test func `a heading is one by its level, not by its look`() {
    let check = TextCheck.heading(text: "Tujuan", level: 2)
    #expect(outcome(check, .heading("Tujuan", 2)) == .right)
    #expect(outcome(check, .heading("  TUJUAN:", 2)) == .right)
    #expect(outcome(check, .heading("1. Tujuan", 2)) == .right)
    #expect(miss(outcome(check, .heading("Tujuan", 1))) == .other)
    #expect(miss(outcome(check, .bold("Tujuan"))) == .typed)
    #expect(miss(outcome(check, .plain("Murid tahu apa tujuan percobaan hari ini."))) == .missing)
  }

  @Test func `a sentence that names a heading does not hide it`() {
    let check = TextCheck.heading(text: "Tujuan", level: 1)
    #expect(outcome(check, .plain("Tujuan kita jelas."), .heading("Tujuan", 1)) == .right)
  }

  @Test func `bold lines are seen where headings are asked for`() {
    #expect(outcome(.headings(least: 1), .heading("Satu", 3)) == .right)
    #expect(miss(outcome(.headings(least: 2), .heading("Satu", 1), .bold("Dua"))) == .typed)
    #expect(miss(outcome(.headings(least: 1), .plain("Satu"))) == .missing)
    #expect(miss(outcome(.headings(least: 2), .heading("Satu", 1))) == .part)
  }

  @Test(arguments: ["- air", "• air", "1. air", "2) air", "a. air", "-\tair", "– air"])
  func `a typed mark is no list`(text: String) {
    let check = TextCheck.list(.any, items: ["air"])
    #expect(miss(outcome(check, .plain(text))) == .typed)
    #expect(miss(outcome(check, .item(text, .bullet))) == .typed)
  }

  @Test func `a real list is one, of the right kind`() {
    #expect(outcome(.list(.bullet, items: ["air"]), .item("Air bersih", .bullet)) == .right)
    #expect(miss(outcome(.list(.number, items: ["air"]), .item("air", .bullet))) == .other)
    #expect(outcome(.list(.any, items: ["air"]), .item("air", .number)) == .right)
    #expect(miss(outcome(.list(.any, items: ["air"]), .item("api", .number))) == .missing)
  }

  @Test(arguments: ["a.m. begins", "2026. Tahun", "pukul 08.00", "e-mail", "10.5 kg"])
  func `words that look like marks are none`(text: String) {
    #expect(text.behindTypedMark == nil)
  }

  @Test func `a section counts until the next heading of its level`() {
    let check = TextCheck.section(heading: "Asesmen", leastWords: 4)
    let below: [Paragraph] = [.plain("satu dua"), .heading("Awal", 3), .plain("tiga")]
    #expect(
      TextJudging(
        document: TextDocument(
          blocks: ([.heading("Asesmen", 2)] + below).map(TextBlock.paragraph))
      ).outcome(of: check) == .right)
    #expect(
      miss(outcome(check, .heading("Asesmen", 2), .heading("Lain", 2), .plain("a b c d")))
        == .part)
    #expect(miss(outcome(check, .bold("Asesmen"), .plain("satu dua tiga empat"))) == .typed)
  }

  @Test func `spaces and empty lines that push are seen`() {
    #expect(outcome(.spacing, .plain("satu"), .plain(""), .plain("dua")) == .right)
    #expect(miss(outcome(.spacing, .plain("satu  dua"))) == .other)
    #expect(
      miss(outcome(.spacing, .plain("satu"), .plain(""), .plain(" "), .plain("dua"))) == .tooMany)
    #expect(outcome(.spacing, .plain("satu"), .plain(""), .plain("")) == .right)
  }

  @Test func `a page number has to be a field in a margin`() {
    var document = TextDocument(blocks: [.paragraph(.plain("isi"))])
    let judged = { (document: TextDocument) in
      TextJudging(document: document).outcome(of: .pageNumber)
    }
    #expect(miss(judged(document)) == .missing)
    document.footer = [.plain("Halaman 1")]
    #expect(miss(judged(document)) == .typed)
    document.footer = [Paragraph(runs: [Run("1", field: .pageNumber)])]
    #expect(judged(document) == .right)
  }

  @Test func `paper, direction and margins are measured`() {
    let judged = { (wish: PageWish, page: PageSetup) in
      TextJudging(document: TextDocument(pages: [page])).outcome(of: .page(wish))
    }
    let narrow = PageSetup(leftMillimetres: 10)
    #expect(judged(PageWish(paper: .a4, leastMarginMillimetres: 20), PageSetup()) == .right)
    #expect(miss(judged(PageWish(leastMarginMillimetres: 20), narrow)) == .other)
    #expect(miss(judged(PageWish(paper: .f4), PageSetup())) == .other)
    #expect(miss(judged(PageWish(isLandscape: true), PageSetup())) == .other)
    let folio = PageSetup(widthMillimetres: 330, heightMillimetres: 215)
    #expect(judged(PageWish(paper: .f4, isLandscape: true), folio) == .right)
  }

  @Test func `a link is more than its address`() {
    let linked = Paragraph(runs: [Run("situs", link: "https://contoh.sch.id/")])
    #expect(outcome(.link(to: "contoh.sch.id"), linked) == .right)
    #expect(miss(outcome(.link(to: "contoh.sch.id"), .plain("contoh.sch.id"))) == .typed)
  }

  @Test func `alternative texts have to say something`() {
    let judged = { (alt: String) in PictureJudging.altTexts([Picture(altText: alt)]) }
    #expect(judged("Daun hijau dengan tulang daun") == .right)
    #expect(miss(judged("  ")) == .missing)
    for name in ["IMG_0123.png", "Gambar 1", "image", "daun.JPG"] {
      #expect(miss(judged(name)) == .typed, "\(name)")
    }
  }
}

struct LookJudgingTests {
  @Test(arguments: [("000000", 21.0), ("FFFFFF", 1.0), ("777777", 4.48), ("FF0000", 4.0)])
  func `contrast is that of WCAG`(colour: String, ratio: Double) throws {
    let seen = try #require(LookJudging.contrast(withWhite: colour))
    #expect(abs(seen - ratio) < 0.01)
  }

  @Test func `light text is seen, large text may be lighter`() {
    let grey = TextLook(colour: "949494")
    let large = TextLook(sizePoints: 20, colour: "949494")
    let judged = { (look: TextLook) in
      LookJudging.contrast([Paragraph(runs: [Run("abu", look: look)])], least: 4.5)
    }
    #expect(miss(judged(grey)) == .other)
    #expect(judged(large) == .right)
    #expect(judged(TextLook()) == .right)
  }

  @Test func `the smallest letters decide, spaces do not count`() {
    let runs = [
      Run("besar", look: TextLook(sizePoints: 14)), Run("  ", look: TextLook(sizePoints: 8)),
      Run("kecil", look: TextLook(sizePoints: 10.5)),
    ]
    let outcome = LookJudging.letters([Paragraph(runs: runs)], leastPoints: 12)
    #expect(
      outcome == .missed(.other, ["text": "kecil", "size": "10.5", "wanted": "12"]))
    #expect(LookJudging.letters([Paragraph(runs: runs)], leastPoints: 10.5) == .right)
  }
}

/// The way in which a check was missed.
func miss(_ outcome: CheckOutcome) -> CheckMiss? {
  guard case .missed(let miss, _) = outcome else { return nil }
  return miss
}

extension Paragraph {
  static func plain(_ text: String) -> Self { Self(runs: [Run(text)]) }

  static func heading(_ text: String, _ level: Int) -> Self {
    Self(runs: [Run(text)], styleName: "Heading \(level)", headingLevel: level)
  }

  static func bold(_ text: String) -> Self {
    Self(runs: [Run(text, look: TextLook(isBold: true, sizePoints: 16))])
  }

  static func item(_ text: String, _ kind: ListMembership.Kind) -> Self {
    Self(runs: [Run(text)], list: ListMembership(kind: kind))
  }
}
