import Curriculum
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct ListingTests {
  private let console = ScriptedConsole([])
  private var dialogue: Dialogue {
    Dialogue(console: console, phrases: Language.indonesian.phrases)
  }

  private func listing(_ names: [String]) -> Listing<Int> {
    var heading = Screen()
    heading.add("Daftar guru", .title)
    return Listing(
      heading: heading,
      items: names.indices.map { .init(title: names[$0], detail: "rinci", choice: $0) },
      keys: [(key: "c", label: "catat", choice: 100)])
  }

  /// Forty names, each with a part of its own.
  private var many: [String] { (1...40).map { "Guru \($0 < 10 ? "0" : "")\($0)" } }

  private func picks(_ lines: String..., from names: [String]) -> Int? {
    console.script = lines.map(ScriptedConsole.Entry.line)
    guard case .chosen(let choice) = dialogue.pick(listing(names)) else { return nil }
    return choice
  }

  private var lines: [String] { console.screen.split(separator: "\n").map(String.init) }

  @Test func `a number picks, whatever part is on the screen`() {
    #expect(picks("3", from: many) == 2)
    #expect(picks("40", from: many) == 39)
  }

  @Test func `Enter goes on, a dash goes back, and after the end comes the beginning`() {
    #expect(picks("", "k", from: many) == nil)
    #expect(!lines.contains { $0.contains("Guru 01") })
    #expect(picks("", "-", "k", from: many) == nil)
    #expect(lines.contains { $0.contains("Guru 01") })
    #expect(picks("", "", "k", from: many) == nil)
    #expect(lines.contains { $0.contains("dari awal") })
    #expect(picks("", "", "", "k", from: many) == nil)
    #expect(lines.contains { $0.contains("Guru 01") })
  }

  @Test func `every item is on exactly one part, and no part is taller than the window`() {
    for rows in [20, 24] {
      for columns in [60, 80] {
        console.size = ScreenSize(columns: columns, rows: rows)
        var seen: [String] = []
        var entered: [ScriptedConsole.Entry] = []
        while seen.count < many.count, entered.count < 20 {
          console.script = entered
          _ = dialogue.pick(listing(many))
          seen += lines.filter { $0.contains("Guru ") }
          #expect(lines.count < rows)
          #expect(lines.allSatisfy { $0.displayWidth < columns })
          entered.append(.line(""))
        }
        #expect(seen.count == many.count)
      }
    }
  }

  @Test func `words search, the number stays what it was, and k shows all again`() {
    #expect(picks("guru 1", "14", from: many) == 13)
    #expect(picks("07", "7", from: many) == 6)
    #expect(picks("guru 4", "k", "5", from: many) == 4)
    console.script = [.line("RINCI 38")]
    _ = dialogue.pick(listing(many))
    #expect(lines.filter { $0.contains("Guru ") }.count == 1)
    #expect(lines.contains { $0.contains("1 yang memuat \"RINCI 38\"") })
  }

  @Test func `a whole name, as Tab completes it, picks`() {
    #expect(picks("guru 12", from: many) == 11)
    #expect(console.requests.last?.completions.contains("Guru 12") == true)
  }

  @Test func `what nothing holds is said, and the list stays`() {
    #expect(picks("zebra", "2", from: many) == 1)
    #expect(lines.contains { $0.contains("Tidak ada yang memuat \"zebra\"") })
    #expect(lines.contains { $0.contains("Guru 02") })
    #expect(picks("99", "2", from: many) == 1)
    #expect(lines.contains { $0.contains("Tidak ada yang memuat \"99\"") })
  }

  @Test func `Enter alone chooses nothing where all is in sight`() {
    #expect(picks("", "1", from: ["Guru 01"]) == 0)
    #expect(lines.contains { $0.contains("Ketik dulu angka atau huruf") })
  }

  @Test func `letters, leaving and a lost terminal are told apart`() {
    #expect(picks("C", from: many) == 100)
    console.script = [.line("0")]
    if case .back = dialogue.pick(listing(many)) {} else { Issue.record("0 should leave") }
    console.script = []
    if case .gone = dialogue.pick(listing(many)) {} else { Issue.record("it should be gone") }
  }

  @Test func `a window that shrinks gets a part that fits`() {
    console.size = ScreenSize(columns: 80, rows: 40)
    console.script = [.key(.resized)]
    let shrinking = ShrinkingConsole(console)
    let small = Dialogue(console: shrinking, phrases: Language.indonesian.phrases)
    _ = small.pick(listing(many))
    #expect(lines.count < 20)
    #expect(lines.contains { $0.contains("Guru 01") })
  }

  @Test func `a section is named once above its items and again on the next part`() {
    var listing = listing(many)
    for index in listing.items.indices { listing.items[index].section = "Perlu ditemani" }
    console.script = [.line("")]
    _ = dialogue.pick(listing)
    #expect(lines.filter { $0.contains("Perlu ditemani") }.count == 1)
    #expect(lines.count < 24)
  }

  @Test func `an empty list says so`() {
    #expect(picks("k", from: []) == nil)
    #expect(lines.contains { $0.contains("masih kosong") })
  }
}

/// A console whose window is smaller once somebody has been asked.
private final class ShrinkingConsole: Console {
  private let console: ScriptedConsole

  init(_ console: ScriptedConsole) { self.console = console }

  var size: ScreenSize { console.size }
  var capabilities: Capabilities { console.capabilities }
  func write(_ text: StyledText) { console.write(text) }
  func clear() { console.clear() }
  func readKey() -> KeyInput { console.readKey() }
  func readKeystroke(within milliseconds: Int?) -> KeystrokeInput {
    console.readKeystroke(within: milliseconds)
  }
  func readLine(_ request: LineRequest) -> LineInput {
    console.size = ScreenSize(columns: 60, rows: 20)
    return console.readLine(request)
  }
}
