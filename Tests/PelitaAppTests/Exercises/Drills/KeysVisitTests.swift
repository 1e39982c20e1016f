import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct KeysVisitTests {
  private static let task = """
    {keys: [{press: Ctrl+S, use: {id: menyimpan, en: save}}, {press: Delete, use: {id: menghapus ke
      kanan, en: delete}, instead: [{press: Backspace, reason: wrong-side}]}, {name: Alt+Tab,
      use: {id: pindah jendela, en: change windows}}]}
    """
  /// All twelve keys of the probe, as an ordinary terminal delivers them.
  private static let probe: [ScriptedConsole.Entry] = [
    "kcub1", "kend", "kdch1", "knp", "kf5", "^A", "^S", "^F", "^P", "^C", "kRIT", "kRIT5",
  ].map { name in
    name.first == "^"
      ? .stroke(.control((name.utf8.last ?? 0x40) ^ 0x40)) : .stroke(.named(name))
  }
  private let save = ScriptedConsole.Entry.stroke(.control(0x13))
  private let delete = ScriptedConsole.Entry.stroke(.named("kdch1"))

  private func room(_ task: String = task) throws -> DrillRoom {
    try DrillRoom("keys/some", task: task)
  }

  @Test func `the probe comes once a terminal, then keys are pressed and others named`() throws {
    let room = try room()
    let outcome = try room.work(Self.probe + [save, delete, .line("alt tab")])
    let judged = try #require(outcome.judged)
    #expect(judged.verdict == .right)
    #expect(judged.performance.work == "Ctrl+S\nDelete\nAlt+Tab")
    #expect(judged.performance.measures["keysPressed"] == 2)
    #expect(judged.performance.measures["keysNamed"] == 1)
    #expect(room.console.transcript.contains("tombol mana yang sampai ke Pelita"))
    #expect(room.console.transcript.contains("│Ctrl│  +  │ S │   = menyimpan"))
    #expect(try room.work([save, delete, .line("alt tab")]).judged?.verdict == .right)
  }

  @Test func `a key that the probe did not see is named, and never wrong`() throws {
    let room = try room()
    var probe = Self.probe
    probe.replaceSubrange(2...2, with: [.stroke(.enter), .stroke(.enter)])
    let outcome = try room.work(probe + [save, .line("Del"), .line("alt tab")])
    #expect(outcome.judged?.verdict == .right)
    #expect(outcome.judged?.performance.measures["keysNamed"] == 2)
    #expect(room.console.transcript.contains("Tombol apa untuk menghapus ke kanan?"))
  }

  @Test func `a key that stays away is named after a while, without a word of wrong`() throws {
    let room = try room()
    let outcome = try room.work(
      Self.probe + [.silence, .silence, .line("kontrol s"), delete, .line("Alt+Tab")])
    #expect(outcome.judged?.verdict == .right)
    #expect(room.console.transcript.contains("Belum ada yang sampai."))
    #expect(room.console.transcript.contains("mungkin dipakai laptop sendiri"))
    #expect(!room.console.transcript.contains("Belum tepat"))
  }

  @Test func `Enter out of habit after each key does no harm`() throws {
    let room = try room()
    let enter = ScriptedConsole.Entry.stroke(.enter)
    let outcome = try room.work(
      Self.probe.flatMap { [$0, enter] } + [save, enter, delete, .line("alt tab")])
    #expect(outcome.judged?.verdict == .right)
    #expect(outcome.judged?.performance.measures["keysPressed"] == 2)
    #expect(room.console.transcript.contains("Enter tidak perlu di sini."))
  }

  @Test func `another key is told, tried again, and comes once more at the end`() throws {
    let room = try room()
    let outcome = try room.work(
      Self.probe + [save, .stroke(.backspace), delete, .line("alt tab"), delete])
    let judged = try #require(outcome.judged)
    #expect(judged.verdict == .right)
    #expect(judged.performance.measures["firstRight"] == 2)
    #expect(judged.performance.measures["missed.Delete"] == 1)
    #expect(room.console.transcript.contains("Belum tepat. Itu Backspace."))
    #expect(room.console.transcript.contains("Yang ini sekali lagi."))
  }

  @Test func `Esc twice leaves the probe and the practice, and what was done is kept`() throws {
    let room = try room()
    #expect(try room.work(.leaving).isPaused)
    #expect(try room.work([save] + .leaving).isPaused)
    let outcome = try room.work([delete, .line("Alt+Tab")])
    #expect(outcome.judged?.performance.work == "Ctrl+S\nDelete\nAlt+Tab")
  }

  @Test func `Esc is a key like any other where it is asked, and still leaves when pressed twice`()
    throws
  {
    let task =
      "{keys: [{press: Esc, use: {id: menutup, en: close}}, {press: Tab, use: {id: maju, en: go on}}]}"
    #expect(
      try room(task).work([.stroke(.escape), .stroke(.tab)]).judged?.verdict == .right)
    #expect(try room(task).work(.leaving).isPaused)
  }

  @Test func `words that name no key are explained and not counted`() throws {
    let task = "{keys: [{name: Alt+Tab, use: {id: pindah jendela, en: change windows}}]}"
    let room = try room(task)
    let outcome = try room.work([.line("pindah"), .line(""), .line("Alt+Tab")])
    #expect(outcome.judged?.verdict == .right)
    #expect(outcome.judged?.performance.measures["firstRight"] == 1)
    #expect(room.console.transcript.contains("belum terbaca sebagai nama tombol"))
    #expect(!room.console.transcript.contains("Satu menit saja"))
  }

  @Test func `only pasted text proves a paste, or the name where nothing can be pasted`() throws {
    let task = "{keys: [{paste: Kelas 7A, key: Ctrl+V, use: {id: menempel, en: paste}}]}"
    let pasted = try room(task)
    let outcome = try pasted.work(.typing("Ke") + [.stroke(.paste(" Kelas 7A\n"))])
    #expect(outcome.judged?.verdict == .right)
    #expect(outcome.judged?.performance.work == "paste:  Kelas 7A\n")
    #expect(pasted.console.transcript.contains("Itu diketik."))
    let named = try room(task).work([.stroke(.enter), .line("ctrl v")])
    #expect(named.judged?.verdict == .right)
  }

  @Test func `on a pipe every key is named, and nothing is probed`() throws {
    let room = try room()
    room.console.capabilities.isInteractive = false
    room.console.capabilities.isPlain = true
    let outcome = try room.work([.line("^S"), .line("Delete"), .line("alt tab")])
    #expect(outcome.judged?.verdict == .right)
    #expect(outcome.judged?.performance.measures["keysPressed"] == 0)
  }

  @Test func `from memory no key is shown before two misses`() throws {
    let task = "{from-memory: true, keys: [{press: Ctrl+S, use: {id: menyimpan, en: save}}]}"
    let room = try room(task)
    _ = try room.work(Self.probe + .leaving)
    #expect(!room.console.screen.contains("Ctrl"))
    _ = try room.work([.stroke(.character("s")), .stroke(.character("z"))] + .leaving)
    #expect(room.console.screen.contains("│Ctrl│  +  │ S │"))
  }

  @Test(arguments: [(80, 24), (60, 20)])
  func `the screen fits`(columns: Int, rows: Int) throws {
    let room = try room()
    room.console.size = ScreenSize(columns: columns, rows: rows)
    _ = try room.work(Self.probe + [.stroke(.character("s"))] + .leaving)
    for screen in room.console.screens {
      #expect(screen.count < rows)
      #expect(screen.allSatisfy { $0.displayWidth < columns })
    }
  }
}
