import Foundation
import TestSupport
import Testing

/// What a person types at a real terminal, and what comes of it.
struct TypingTests {
  @Test func `Backspace deletes a whole letter, however many bytes it has`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.sendText("caé漢n\u{303}")
    try await probe.tmux.waitFor("caé漢")
    try probe.tmux.sendKeys("BSpace", "BSpace", "BSpace", "f", "e", "Enter")
    try await probe.tmux.waitFor("line: cafe|4")
  }

  @Test func `Backspace deletes a whole letter in the C locale too`() async throws {
    let probe = try await ProbeSession(environment: ["LANG": "", "LC_ALL": "C"])
    try probe.tmux.sendText("aé")
    try probe.tmux.sendKeys("BSpace", "b", "Enter")
    try await probe.tmux.waitFor("line: ab|2")
    // Readline takes the locale anew for every line.
    try probe.tmux.sendText("cé")
    try probe.tmux.sendKeys("BSpace", "d", "Enter")
    let screen = try await probe.tmux.waitFor("line: cd|2")
    #expect(screen.contains("probe ready -"))
  }

  @Test(arguments: [
    ("C-c", "Ctrl+C"), ("C-d", "Ctrl+D"), ("C-z", "Ctrl+Z"), ("C-s", "Ctrl+S"), ("C-q", "Ctrl+Q"),
    ("C-\\", "Ctrl+\\"),
  ])
  func `a key that kills or freezes elsewhere loses nothing`(
    key: String, name: String
  ) async throws {
    let probe = try await ProbeSession()
    try probe.tmux.sendKeys(key)
    try await probe.tmux.waitFor("control: \(name)|\n")
    try probe.tmux.sendText("setengah")
    try probe.tmux.sendKeys(key)
    try await probe.tmux.waitFor("control: \(name)|setengah")
    try probe.tmux.enter(" jalan")
    try await probe.tmux.waitFor("line: setengah jalan|14")
  }

  @Test func `Up brings back earlier lines until they are forgotten`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.enter("satu")
    try probe.tmux.enter("dua")
    try probe.tmux.sendKeys("Up", "Up", "X", "Enter")
    try await probe.tmux.waitFor("line: satuX|5")
    try probe.tmux.enter("forget")
    try probe.tmux.sendKeys("Up", "Y", "Enter")
    try await probe.tmux.waitFor("line: Y|1")
  }

  @Test func `Tab completes and shows the choices`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.sendText("b")
    try probe.tmux.sendKeys("Tab")
    try await probe.tmux.waitFor("▸ Bu Co")
    try probe.tmux.sendKeys("Tab")
    try await probe.tmux.waitFor("Bu Contoh   Bu Coba")
    try probe.tmux.sendKeys("n", "Tab", "Enter")
    try await probe.tmux.waitFor("line: Bu Contoh|9")
  }

  @Test func `a changed window is told, with the draft`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.sendText("separuh")
    try await probe.tmux.waitFor("separuh")
    try probe.tmux.resize(columns: 60, rows: 20)
    try await probe.tmux.waitFor("resized: 60x20|separuh")
    try probe.tmux.enter("nya")
    try await probe.tmux.waitFor("line: separuhnya|10")
  }

  @Test(arguments: ["", "--plain"])
  func `pasted lines answer one prompt only, when Enter is pressed`(mode: String) async throws {
    let probe = try await ProbeSession(arguments: mode)
    try probe.tmux.paste("satu\n\u{1B}[31mdua\u{3}\r\n  tiga\n")
    try await probe.tmux.waitFor("▸ satu dua tiga")
    try probe.tmux.sendKeys("Enter")
    let screen = try await probe.tmux.waitFor("line: satu dua tiga|13")
    #expect(screen.components(separatedBy: "line:").count == 2)
  }

  @Test func `a line wider than the window is drawn whole`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.resize(columns: 60, rows: 20)
    try await probe.tmux.waitFor("resized: 60x20|")
    try probe.tmux.sendText(String(repeating: "漢字 ", count: 25))
    try probe.tmux.sendText("akhir")
    try await probe.tmux.waitFor("akhir")
    try probe.tmux.sendKeys("Home", "X", "End", "BSpace", "Enter")
    try await probe.tmux.waitFor("akhi|80")
  }

  @Test func `a paste of a megabyte is cut, and typing goes on`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.paste(String(repeating: "panjang ", count: 131_072))
    try await probe.tmux.wait(for: "the paste") { $0.contains("panjang panjang") }
    try probe.tmux.sendKeys("C-u")
    try probe.tmux.enter("selesai")
    try await probe.tmux.waitFor("line: selesai|7")
  }

  @Test func `keys move within the line, and Escape does nothing`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.sendText("bcd")
    try probe.tmux.sendKeys("Home", "a", "End", "e", "Left", "Left", "DC", "Escape")
    try await probe.tmux.waitFor("▸ abce")
    try probe.tmux.sendKeys("Enter")
    try await probe.tmux.waitFor("line: abce|4")
  }

  @Test func `the person's own inputrc changes no key`() async throws {
    let probe = try await ProbeSession(inputrc: "\"\\C-a\": \"zzz\"\n")
    try probe.tmux.sendKeys("b", "c", "Home", "a", "Enter")
    try await probe.tmux.waitFor("line: abc|3")
  }

  @Test(arguments: [
    ("Enter", "enter"), ("Up", "named(\"kcuu1\")"), ("Escape", "escape"),
    ("C-s", "control(Terminal.ControlKey.s)"), ("a", "character(\"a\")"),
    ("C-Left", "named(\"kLFT5\")"), ("BSpace", "backspace"),
  ])
  func `a single key is told without Enter`(key: String, name: String) async throws {
    let probe = try await ProbeSession()
    try probe.tmux.enter("key")
    try probe.tmux.sendKeys(key)
    try await probe.tmux.waitFor("key: \(name)")
  }

  @Test func `plain mode reads and writes without any drawing`() async throws {
    let probe = try await ProbeSession(arguments: "--plain", environment: ["LANG": ""])
    try probe.tmux.enter("halo")
    let screen = try await probe.tmux.waitFor("line: halo|4")
    #expect(screen.contains("probe ready -\n > halo"))
    let styled = try probe.tmux.captureStyled()
    #expect(!styled.contains("\u{1B}"))
  }
}
