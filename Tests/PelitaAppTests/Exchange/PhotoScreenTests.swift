import Curriculum
import RecordExchange
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct PhotoScreenTests {
  private let contents = ParcelContents(
    detail: .summary, completedLessons: (1...12).map { "Pelajaran yang sudah selesai \($0)" },
    startedLessons: ["File dan folder"],
    requests: [.init(lesson: "Membaca alamat folder", sentence: "alamat yang mana?")],
    eventCount: 0, noteCount: 0)

  @Test(arguments: [60, 80], Language.allCases)
  func `the photo screen fits one window`(columns: Int, language: Language) {
    let console = ScriptedConsole([], size: ScreenSize(columns: columns, rows: 24))
    let phrases = language.phrases
    let screen = PhotoScreen(
      called: "Bu Contoh", day: CalendarDay(milliseconds: DeskFixture.now), contents: contents,
      phrases: phrases)
    Dialogue(console: console, phrases: phrases).show(screen.screen)
    let lines = console.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 22)
    #expect(lines.allSatisfy { String($0).displayWidth < columns })
    #expect(console.screen.contains("\"alamat yang mana?\""))
    #expect(console.screen.contains("Bu Contoh"))
  }
}
