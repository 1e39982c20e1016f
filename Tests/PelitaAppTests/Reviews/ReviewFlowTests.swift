import Curriculum
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

struct ReviewFlowTests {
  private let laptop: TestLaptop
  private let day: Int64 = 86_400_000

  /// A teacher who did the first lesson, and got its second question only at the second try.
  init() throws {
    laptop = try TestLaptop()
    let first = try laptop.visit(
      "1", "Contoh", "1", "", "", "2", "", "1", "2", "", "2", "", "", "m", "0")
    try #require(first.transcript.contains("Selesai: Satu"))
  }

  /// Types `lines`, then answers whatever is asked rightly and presses Enter otherwise, until home.
  @discardableResult
  private func visit(
    _ lines: String..., right: Bool = true, leaves: @escaping (String) -> Bool
  ) throws -> ScriptedConsole {
    let console = ScriptedConsole(lines.map(ScriptedConsole.Entry.line))
    var rounds = 0
    console.respond = { screen in
      rounds += 1
      guard rounds < 60, !leaves(screen) else { return .endOfInput }
      let options = screen.split(separator: "\n").filter {
        $0.contains(right ? "tepat" : "keliru") && $0.contains { $0.isNumber }
      }
      let isAsked = screen.contains("Ketik nomor")
      return .line(isAsked ? options.first?.first(where: \.isNumber).map(String.init) ?? "" : "")
    }
    try Visit(surroundings: laptop.surroundings(console)).run()
    return console
  }

  private func isReviewEnd(_ screen: String) -> Bool {
    screen.contains("Selesai mengingat kembali.")
  }

  @Test func `on the same day nothing comes back`() throws {
    let console = try laptop.visit("1", "0")
    #expect(
      console.transcript.contains("hari ini tidak ada"))
    #expect(console.transcript.contains("Hari ini tidak ada soal untuk diingat."))
  }

  @Test func `after forty days the lesson's questions come back, are answered and are done`() throws
  {
    laptop.clock += 40 * day
    let console = try visit("1", leaves: isReviewEnd)
    #expect(console.transcript.contains("3 soal, kira-kira"))
    #expect(console.transcript.contains("Mengingat kembali › Pelajaran Satu"))
    // The one that was hardest comes first.
    let questions = console.transcript.ranges(of: /Pertanyaan (\w+)\?/).map {
      console.transcript[$0]
    }
    #expect(questions.first == "Pertanyaan kedua?")
    #expect(console.screen.contains("Masih ingat:"))
    #expect(!console.screen.contains("Nanti kita ingat lagi:"))
    #expect(try laptop.visit("0").transcript.contains("hari ini tidak ada"))
  }

  @Test func `what was forgotten comes back the next day`() throws {
    laptop.clock += 40 * day
    let console = try visit(
      "1", right: false, leaves: { $0.contains("Pertanyaan pertama?") && $0.contains("Begini") })
    #expect(console.transcript.contains("Belum tepat"))
    laptop.clock += day
    #expect(try laptop.visit("0").transcript.contains("soal, kira-kira"))
  }

  @Test func `two old questions close the next lesson, which is complete all the same`() throws {
    laptop.clock += 40 * day
    let console = try visit("", leaves: { $0.contains("Selesai: Dua") })
    #expect(console.transcript.contains("bagian 6 dari 6"))
    #expect(console.transcript.contains("Mengingat kembali › Pelajaran Satu"))
    #expect(console.screen.contains("Selesai: Dua"))
    let home = try laptop.visit("0").transcript
    #expect(home.contains("1 soal, kira-kira 1 menit"))
  }

  @Test func `it can be left at any question, and the rest is there again`() throws {
    laptop.clock += 40 * day
    let console = try laptop.visit("1", "0")
    #expect(console.transcript.contains("Mengingat kembali › Pelajaran Satu"))
    #expect(try laptop.visit("0").transcript.contains("3 soal, kira-kira"))
  }

  @Test func `the command's answer is what the screen shows`() throws {
    laptop.clock += 40 * day
    let console = ScriptedConsole([])
    let desk = try Visit(surroundings: laptop.surroundings(console)).lastDesk()
    let report = ReviewReport(desk.dailyReview(), desk)
    #expect(
      report.items.map(\.activity).sorted() == [
        "tes.satu.kedua", "tes.satu.ketiga", "tes.satu.pertama",
      ])
    #expect(report.items.allSatisfy { $0.title == "Pelajaran Satu" && $0.recallPercent < 90 })
  }
}
