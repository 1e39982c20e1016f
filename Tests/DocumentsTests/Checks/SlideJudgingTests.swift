import Curriculum
import Testing

@testable import Documents

struct SlideJudgingTests {
  private func slide(_ title: String?, _ texts: String..., role: SlideText.Role = .body) -> Slide {
    let titles = title.map { [SlideText(role: .title, paragraphs: [.plain($0)])] } ?? []
    return Slide(
      title: title,
      texts: titles + texts.map { SlideText(role: role, paragraphs: [.plain($0)]) })
  }

  private func outcome(_ check: SlideCheck, _ slides: Slide...) -> CheckOutcome {
    SlideJudging(deck: SlideDeck(slides: slides)).outcome(of: check)
  }

  @Test func `a title is in the title's place`() {
    #expect(outcome(.titles, slide("Satu"), slide("Dua")) == .right)
    #expect(
      outcome(.titles, slide("Satu"), slide(nil, "Dua", role: .box))
        == .missed(.typed, ["slide": "2", "text": "Dua"]))
    #expect(miss(outcome(.titles, slide("", "isi"))) == .missing)
  }

  @Test func `words are counted with the title, marks are none`() {
    let full = slide("Satu dua", "tiga • empat – lima")
    #expect(outcome(.words(most: 5), full) == .right)
    #expect(
      outcome(.words(most: 4), slide("a"), full)
        == .missed(.tooMany, ["slide": "2", "count": "5", "wanted": "4"]))
  }

  @Test func `hidden slides do not count`() {
    var hidden = slide("Satu")
    hidden.isHidden = true
    #expect(miss(outcome(.count(least: 2, most: 9), slide("Dua"), hidden)) == .part)
    #expect(miss(outcome(.count(least: 1, most: 1), slide("Dua"), slide("Tiga"))) == .tooMany)
  }

  @Test func `order is told apart from absence`() {
    let check = SlideCheck.order(["Awal", "Akhir"])
    #expect(outcome(check, slide("Awal"), slide("Tengah"), slide("Akhir kata")) == .right)
    #expect(miss(outcome(check, slide("Akhir"), slide("Awal"))) == .other)
    #expect(miss(outcome(check, slide("Awal"))) == .missing)
  }

  @Test func `a picture needs a source on its own slide`() {
    var pictured = slide("Satu")
    pictured.pictures = [Picture(altText: "Daun hijau")]
    let check = SlideCheck.sources(["Sumber"])
    #expect(miss(outcome(check, pictured, slide("Dua", "Sumber: buku"))) == .missing)
    pictured.texts.append(SlideText(role: .box, paragraphs: [.plain("sumber: gambar sendiri")]))
    #expect(outcome(check, pictured) == .right)
    #expect(outcome(.altTexts, pictured) == .right)
  }

  @Test func `notes are counted`() {
    var noted = slide("Satu")
    noted.notes = "Ceritakan hujan tadi pagi."
    #expect(outcome(.notes(least: 1), noted) == .right)
    #expect(miss(outcome(.notes(least: 2), noted, slide("Dua"))) == .missing)
  }
}

struct TableJudgingTests {
  private func outcome(
    _ check: TableCheck, _ rows: [[String]], starter: [[String]]? = nil, separator: Character = ","
  ) -> CheckOutcome {
    TableJudging(
      table: SeparatedText(
        rows: rows, lineNumbers: Array(1...max(rows.count, 1)), separator: separator),
      starter: starter.map { SeparatedText(rows: $0) }
    ).outcome(of: check)
  }

  private let rows = [["Kode", "Nilai"], ["M01", "80"], ["M02", "75,5"]]

  @Test func `columns are known by their names`() {
    #expect(outcome(.columns(["Kode", "Nilai"]), rows) == .right)
    #expect(outcome(.columns(["kode ", "NILAI"]), rows) == .right)
    #expect(
      outcome(.columns(["Nama", "Nilai"]), rows) == .missed(.missing, ["column": "Nama"]))
    #expect(miss(outcome(.columns(["Nilai", "Kode"]), rows)) == .other)
    #expect(miss(outcome(.columns(["Kode"]), rows)) == .tooMany)
    #expect(miss(outcome(.columns(["Kode"]), [])) == .missing)
  }

  @Test func `numbers may have comma or point, and nothing else`() {
    let check = TableCheck.numbers(column: "Nilai", lowest: 0, highest: 100)
    #expect(outcome(check, rows) == .right)
    #expect(
      outcome(check, [["Nilai"], ["75 kg"]])
        == .missed(.typed, ["column": "Nilai", "value": "75 kg", "line": "2"]))
    #expect(miss(outcome(check, [["Nilai"], ["101"]])) == .other)
    #expect(miss(outcome(check, [["Nilai"], ["nan"]])) == .typed)
    #expect(miss(outcome(check, [["Skor"], ["1"]])) == .missing)
  }

  @Test func `what stands twice is told with its line`() {
    #expect(
      outcome(.unique(column: "Kode"), rows + [["m01", "1"]])
        == .missed(.tooMany, ["column": "Kode", "value": "m01", "line": "4"]))
  }

  @Test func `values are written just so`() {
    let check = TableCheck.values(column: "Kode", allowed: ["M01", "M02"])
    #expect(outcome(check, rows) == .right)
    #expect(miss(outcome(check, rows + [["m01", ""]])) == .other)
  }

  @Test func `kept columns may change their decimal mark, not their value`() {
    let check = TableCheck.kept(columns: ["Nilai"])
    let starter = [["Nama", "Nilai"], ["Ani", "80"], ["Banu", "75.5"]]
    #expect(outcome(check, rows, starter: starter) == .right)
    #expect(miss(outcome(check, Array(rows.dropLast()), starter: starter)) == .torn)
    #expect(
      miss(outcome(check, [rows[0], rows[2], rows[1]], starter: starter)) == .torn)
  }

  @Test func `short rows are empty cells`() {
    #expect(miss(outcome(.filled(column: "Nilai"), rows + [["M03"]])) == .missing)
    let entry = TableCheck.entry(
      keyColumn: "Kode", key: "M03", column: "Nilai", allowed: ["1"])
    #expect(miss(outcome(entry, rows + [["M03"]])) == .missing)
    #expect(miss(outcome(entry, rows + [["M03", "2"]])) == .other)
    #expect(outcome(entry, rows + [["M03", "1"]]) == .right)
  }

  @Test func `separators are told by name`() {
    let check = TableCheck.separator([",", ";"])
    #expect(outcome(check, rows, separator: ";") == .right)
    #expect(
      outcome(check, rows, separator: "\t") == .missed(.other, ["separator": "Tab"]))
  }
}
