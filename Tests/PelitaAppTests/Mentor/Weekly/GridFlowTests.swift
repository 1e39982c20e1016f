import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct GridFlowTests {
  private let laptop: TestLaptop
  private let console = ScriptedConsole([])
  private let desk: SchoolDesk

  init() throws {
    laptop = try TestLaptop()
    console.script =
      ["1", "Contoh", "2"].map(ScriptedConsole.Entry.line)
      + ScriptedConsole.Entry.newSchool("SMP Contoh")
    desk = try #require(try SchoolArrival(surroundings: laptop.surroundings(console)).ask())
    let writing = MentorWriting(desk: desk)
    for number in 10..<60 { _ = try writing.add(teacher: "Guru \(number)") }
  }

  private func look(_ lines: String...) throws -> [String] {
    console.script = lines.map(ScriptedConsole.Entry.line)
    try GridFlow(desk: desk).run()
    return console.screen.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [20, 24], [60, 80])
  func `the header stays in sight, and every part fits the window`(rows: Int, columns: Int) throws {
    console.size = ScreenSize(columns: columns, rows: rows)
    var seen: Set<String> = []
    for turns in 0..<12 {
      console.script = Array(repeating: .line(""), count: turns)
      try GridFlow(desk: desk).run()
      let lines = console.screen.split(separator: "\n").map(String.init)
      #expect(lines.count < rows)
      #expect(lines.allSatisfy { $0.displayWidth < columns })
      #expect(lines.contains { $0.hasPrefix(" Guru ") && $0.contains("terakhir") })
      for line in lines {
        if let name = line.firstMatch(of: /Guru \d\d/) { seen.insert(String(name.output)) }
      }
    }
    #expect(seen.count == 50)
  }

  @Test func `a name filters, k shows all, and a number opens the teacher's page`() throws {
    var lines = try look("guru 42")
    #expect(lines.contains { $0.contains("Guru 42") })
    #expect(!lines.contains { $0.contains("Guru 41") })
    lines = try look("guru 42", "k")
    #expect(lines.contains { $0.contains("Guru 10") })
    _ = try look("2")
    #expect(
      console.screens.contains { screen in
        screen.contains { $0.plain.contains("Guru 11") && $0.plain.contains("belum ada file") }
      })
    lines = try look("zebra")
    #expect(lines.contains { $0.contains("Tidak ada yang memuat \"zebra\"") })
  }

  @Test func `filters are chosen from a menu and named above the table`() throws {
    let lines = try look("f", "2")
    #expect(lines.contains { $0.contains("Hanya: Perlu bantuan") })
    #expect(lines.contains { $0.contains("Tidak ada guru yang cocok") })
    #expect(try look("f", "2", "f", "4").contains { $0.contains("Guru 10") })
  }

  @Test func `the columns are told by their lessons`() throws {
    _ = try look("d")
    #expect(console.transcript.contains("Pelajaran Satu"))
  }

  @Test func `the command's filter is the screen's`() throws {
    let overview = try desk.overview()
    let person = try MentorErrand(desk: desk).teacher("Guru 42", in: overview)
    let report = MentorReport(overview: overview, desk: desk)
    let rows = report.table(GridFilter(person: person)).object?["teachers"]?.array
    #expect(rows?.compactMap { $0.object?["name"] } == [.string("Guru 42")])
    #expect(report.table(GridFilter(noNews: true)).object?["teachers"]?.array?.isEmpty == true)
  }
}
