import Terminal
import Testing

struct CapabilitiesTests {
  private func capabilities(
    _ changes: [String: String] = [:], terminal: Bool = true, plain: Bool = false
  ) -> Capabilities {
    let usual = ["TERM": "xterm-256color", "LANG": "id_ID.UTF-8"]
    return Capabilities(
      environment: usual.merging(changes) { $1 }, isTerminal: terminal, isPlain: plain)
  }

  @Test func `of an ordinary terminal are all`() {
    #expect(
      capabilities()
        == Capabilities(usesColour: true, usesUnicode: true, isPlain: false, isInteractive: true))
  }

  @Test func `lose only colour with NO_COLOR, and nothing when it is empty`() {
    #expect(!capabilities(["NO_COLOR": "1"]).usesColour)
    #expect(!capabilities(["NO_COLOR": "1"]).isPlain)
    #expect(capabilities(["NO_COLOR": ""]).usesColour)
  }

  @Test(arguments: ["dumb", "", "unknown"])
  func `are plain on a terminal that cannot move its cursor`(name: String) {
    #expect(capabilities(["TERM": name]).isPlain)
    #expect(!capabilities(["TERM": name]).usesColour)
  }

  @Test func `follow the locale by the precedence of POSIX`() {
    #expect(!capabilities(["LANG": "C"]).usesUnicode)
    #expect(capabilities(["LANG": "C", "LC_CTYPE": "en_US.utf8"]).usesUnicode)
    #expect(!capabilities(["LC_ALL": "POSIX"]).usesUnicode)
    #expect(capabilities(["LC_ALL": ""]).usesUnicode)
  }

  @Test func `of a pipe are plain and not interactive`() {
    let pipe = capabilities(terminal: false)
    #expect(pipe.isPlain && !pipe.isInteractive && !pipe.usesColour)
  }
}
