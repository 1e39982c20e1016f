import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct FirstRunTests {
  @Test func `three answers make a profile`() {
    let console = ScriptedConsole(lines: "1", "Contoh", "1")
    let profile = FirstRun(console: console).profile()
    #expect(profile == Profile(name: "Contoh", address: .ibu, language: .indonesian))
  }

  @Test func `the first screen speaks both languages`() {
    let console = ScriptedConsole(lines: "2", "Contoh", "3")
    let profile = FirstRun(console: console).profile()
    #expect(profile?.language == .english)
    #expect(console.transcript.contains("Bahasa Indonesia"))
    #expect(console.transcript.contains("What is your name?"))
  }

  @Test func `wrong keys are explained, and asked again`() {
    let console = ScriptedConsole(lines: "", "satu", "l", "", "12", "  Contoh  Guru ", "9", "2")
    let profile = FirstRun(console: console).profile()
    #expect(profile == Profile(name: "Contoh Guru", address: .bapak, language: .indonesian))
    #expect(console.transcript.contains("\"satu\" tidak ada di layar ini"))
    #expect(console.transcript.contains("Ketik nama dengan huruf dulu"))
  }

  @Test func `a name cannot carry escape characters`() {
    let console = ScriptedConsole(lines: "1", "Con\u{1B}[31mtoh", "3")
    #expect(FirstRun(console: console).profile()?.name == "Contoh")
  }

  @Test func `a terminal that goes away leaves nothing half chosen`() {
    #expect(FirstRun(console: ScriptedConsole(lines: "1", "Contoh")).profile() == nil)
  }

  @Test func `Ctrl+C does no harm and says so`() {
    let console = ScriptedConsole([
      .key(.control(.c)), .line("1"), .line("Contoh"), .line("1"),
    ])
    #expect(FirstRun(console: console).profile() != nil)
    #expect(console.transcript.contains("Ctrl+C tidak dipakai di sini"))
  }
}
