import Curriculum
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

@Suite struct FormTests {
  private let console = ScriptedConsole([])
  private let today = Day(number: 20_780)
  private var form: Form {
    Form(
      dialogue: Dialogue(console: console, phrases: Language.indonesian.phrases), today: today)
  }

  private func types(_ lines: String...) {
    console.script = lines.map(ScriptedConsole.Entry.line)
  }

  private var names: [(title: String, choice: String)] {
    (1...40).map { ("Guru \($0 < 10 ? "0" : "")\($0)", "g\($0)") }
  }

  @Test func `a text is kept, replaced, emptied or left`() {
    types("")
    #expect(form.text("Apa?", current: "lama") == "lama")
    types("baru")
    #expect(form.text("Apa?", current: "lama") == "baru")
    types("-")
    #expect(form.text("Apa?", current: "lama") == "")
    types("k")
    #expect(form.text("Apa?", current: "lama") == nil)
    #expect(console.screen.contains("k kembali"))
    types()
    #expect(form.text("Apa?", current: "lama") == nil)
  }

  @Test func `a text longer than the record takes is asked for again`() {
    types(String(repeating: "x", count: 9_000), "pendek")
    #expect(form.text("Apa?") == "pendek")
    #expect(console.transcript.contains("Mohon diringkas"))
  }

  @Test func `texts come one a line; k takes the last one back, a dash and number any`() {
    types("satu", "dua", "k", "tiga", "")
    #expect(form.texts("Apa?") == ["satu", "tiga"])
    types("-1", "empat", "")
    #expect(form.texts("Apa?", current: ["satu", "tiga"]) == ["tiga", "empat"])
    types("k")
    #expect(form.texts("Apa?", current: ["satu"]) == nil)
    types("-9", "")
    #expect(form.texts("Apa?", current: ["satu"]) == ["satu"])
  }

  @Test func `a day is read, kept, left open or asked for again`() {
    types("+7")
    #expect(form.day("Kapan?")?.value == today.adding(days: 7))
    types("")
    #expect(form.day("Kapan?", current: today)?.value == today)
    types("-")
    let emptied = form.day("Kapan?", current: today)
    #expect(emptied != nil && emptied?.value == nil)
    types("besok", "+1")
    #expect(form.day("Kapan?")?.value == today.adding(days: 1))
    #expect(console.transcript.contains("belum terbaca"))
    types("k")
    #expect(form.day("Kapan?", current: today) == nil)
  }

  @Test func `a part of the day is read`() {
    types("13.00-14.30")
    #expect(form.span("Jam?")?.value == TimeSpan(from: 780, to: 870))
    types("jam satu", "0")
    #expect(form.span("Jam?") == nil)
  }

  @Test func `a number may be 0 where that is in range, else 0 goes back`() {
    types("0")
    #expect(form.number("Berapa?", in: 0...40)?.value == 0)
    types("99", "12")
    #expect(form.number("Berapa?", in: 1...40)?.value == 12)
    types("0")
    #expect(form.number("Berapa?", in: 1...40) == nil)
  }

  @Test func `one of many is found by number or by searching`() {
    types("3")
    #expect(form.one("Siapa?", among: names) == "g3")
    types("guru 38", "38")
    #expect(form.one("Siapa?", among: names) == "g38")
    types("k")
    #expect(form.one("Siapa?", among: names) == nil)
  }

  @Test func `several are answered at once by numbers`() {
    types("1 3-4")
    #expect(form.several("Siapa?", among: names) == ["g1", "g3", "g4"])
    types("semua kecuali 2-40")
    #expect(form.several("Siapa?", among: names) == ["g1"])
    types("k")
    #expect(form.several("Siapa?", among: names, chosen: [0]) == nil)
  }

  @Test func `Enter looks through all parts, then keeps what is chosen`() {
    types("", "", "")
    #expect(form.several("Siapa?", among: names, chosen: [0, 5]) == ["g1", "g6"])
    #expect(console.transcript.contains("✓ Guru 06"))
    #expect(console.transcript.contains("Guru 40"))
  }

  @Test func `who searches by name collects, and Enter ends it`() {
    types("guru 07", "7", "guru 38", "38", "", "", "")
    #expect(form.several("Siapa?", among: names) == ["g7", "g38"])
    types("guru 07", "7", "7", "", "", "")
    #expect(form.several("Siapa?", among: names)?.isEmpty == true)
  }

  @Test(arguments: [20, 24], [60, 80])
  func `no screen of a form is taller or wider than the window`(rows: Int, columns: Int) {
    console.size = ScreenSize(columns: columns, rows: rows)
    types("", "", "", "zebra", "k")
    _ = form.several("Siapa yang hadir pada pelatihan hari ini?", among: names, chosen: [3])
    for screen in console.screens {
      #expect(screen.count < rows)
      for line in screen { #expect(line.displayWidth < columns) }
    }
  }
}
