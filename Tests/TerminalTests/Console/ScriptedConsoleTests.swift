import Terminal
import TestSupport
import Testing

struct ScriptedConsoleTests {
  @Test func `plays lines and keys in order and records the screens`() {
    let console = ScriptedConsole([.line("1"), .key(.control(.c)), .input(.resized(draft: "a"))])
    console.write("satu")
    #expect(console.readLine(LineRequest(prompt: "> ")) == .line("1"))
    console.clear()
    console.write(StyledText("dua", .title))
    #expect(console.readLine(LineRequest(prompt: "> ", draft: "b")) == .control(.c, draft: "b"))
    #expect(console.readKey() == .resized)
    #expect(console.readLine(LineRequest(prompt: "> ")) == .endOfInput)
    #expect(console.screen == "dua")
    #expect(console.transcript == "satu\ndua")
    #expect(console.requests.map(\.draft) == ["", "b", ""])
  }

  @Test func `answers what stands on the screen once the script is at its end`() {
    let console = ScriptedConsole(lines: "awal")
    console.respond = { screen in screen.contains("nama") ? .line("Contoh") : .endOfInput }
    _ = console.readLine(LineRequest(prompt: ""))
    console.write("Siapa nama Bapak atau Ibu?")
    #expect(console.readLine(LineRequest(prompt: "")) == .line("Contoh"))
    console.clear()
    #expect(console.readKey() == .endOfInput)
  }
}
