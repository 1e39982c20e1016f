import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct TypingVisitTests {
  private func room(_ task: String = "{lines: [\"guru kelas\", \"buku tulis\"], exact: true}")
    throws -> DrillRoom
  {
    try DrillRoom("typing/words", task: task)
  }

  @Test func `typed text is marked, judged and kept with its measures`() throws {
    let room = try room()
    let outcome = try room.work(
      .typing("gi<uru kelas\nbuku tulis\n") + [.line("")])
    let judged = try #require(outcome.judged)
    #expect(judged.verdict == .right)
    #expect(judged.performance.work == "guru kelas\nbuku tulis")
    #expect(judged.performance.measures["accuracyPermille"] == 950)
    #expect(judged.performance.measures["missed.u"] == 1)
    #expect(judged.performance.measures["tenthsOfWordsPerMinute"] ?? 0 > 0)
    #expect(room.console.transcript.contains("Terketik i, di sini u. Backspace menghapus."))
    #expect(room.console.screen.contains("ketepatan 95 %"))
    #expect(room.draft == "")
  }

  @Test func `a slip that stays is told with its word`() throws {
    let room = try room("{lines: [\"nilai 85 dan 90\"], exact: true}")
    let outcome = try room.work(.typing("nilai 86 dan 90\n") + [.line("")])
    #expect(
      outcome.judged?.verdict.reasons.first
        == ExerciseReason("slips-digits", seen: ["count": "1", "line": "1", "word": "85"]))
  }

  @Test func `a paste types nothing and is told kindly`() throws {
    let room = try room()
    _ = try room.work([.stroke(.paste("guru kelas"))] + .typing("g") + .leaving)
    #expect(room.console.transcript.contains("Tempelan tidak dihitung"))
    #expect(!room.console.transcript.contains("guru kelas▮"))
  }

  @Test func `Esc once asks, Esc twice leaves, and typing goes on from there later`() throws {
    let room = try room()
    #expect(try room.work(.typing("guru") + [.stroke(.escape)] + .typing(" ") + .leaving).isPaused)
    #expect(room.console.transcript.contains("Tekan Esc sekali lagi untuk keluar."))
    let outcome = try room.work([.line("")] + .typing("kelas\nbuku tulis\n") + [.line("")])
    #expect(outcome.judged?.verdict == .right)
    #expect(outcome.judged?.performance.work == "guru kelas\nbuku tulis")
  }

  @Test func `what was left early counts as practice when that is chosen`() throws {
    let room = try room()
    _ = try room.work(.typing("guru kelas\nbu") + .leaving)
    let outcome = try room.work([.line("2"), .line("")])
    #expect(
      outcome.judged?.verdict == .unchecked(ExerciseReason("ended-early", seen: ["typed": "12"])))
    #expect(outcome.judged?.performance.measures["accuracyPermille"] == 1_000)
  }

  @Test func `a lost terminal keeps what was typed`() throws {
    let room = try room()
    #expect(try room.work(.typing("guru kel")).isGone)
    #expect(try room.work([.line("")] + .typing("as\nbuku tulis\n") + [.line("")]).judged != nil)
  }

  @Test func `the line is asked for as a whole where nothing can be painted`() throws {
    let room = try room()
    room.console.capabilities.isPlain = true
    room.console.capabilities.isInteractive = false
    let outcome = try room.work([.line("guru kelas"), .line(""), .line("buku tulus")])
    #expect(outcome.judged?.verdict.reasons.map(\.name) == ["slips-letters"])
    #expect(room.console.transcript.contains("Sama persis."))
    #expect(room.console.transcript.contains("Ada 1 huruf yang belum sama"))
    #expect(outcome.judged?.performance.measures["accuracyPermille"] == 950)
  }

  @Test func `copying line by line goes on where it was left`() throws {
    let room = try room()
    room.console.capabilities.isPlain = true
    #expect(try room.work([.line("guru kelas"), .line("0")]).isPaused)
    #expect(try room.work([.line("buku tulis")]).judged?.verdict == .right)
  }

  @Test func `names of the own class are copied and never kept`() throws {
    let room = try room("{practise: names, lines: [Ani Contoh], exact: true}")
    let outcome = try room.work(
      [.line("2"), .line("Siti Rahasia"), .line("")] + .typing("Sitx Rahasia\n") + [.line("")])
    let judged = try #require(outcome.judged)
    #expect(room.console.transcript.contains("Siti Rahasia"))
    #expect(!judged.performance.work.contains("Rahasia"))
    #expect(judged.verdict.reasons.first?.name == "slips-letters")
    #expect(judged.verdict.reasons.allSatisfy { !$0.seen.values.joined().contains("Sit") })
    #expect(room.draft == "")
  }

  @Test func `a drill is made of the keys that were missed`() throws {
    let words = "buku bulu bola batu beku jam jas jari nama lima dada sisa masa kala"
    let room = try room("{practise: weakest, words: \"\(words)\", count: 6}")
    let bench = try #require(room.exercise.bench as? TypingBench)
    let record = TypingRecord(tables: [["missed.j": 4]])
    let drawn = bench.lines(drawnWith: 3, holding: record.weakKeys).joined(separator: " ")
    #expect(
      ["jam", "jas", "jari"].allSatisfy(drawn.split(separator: " ").map(String.init).contains))
  }

  @Test func `the own best is the fastest run that was accurate enough`() {
    let slow = [TypingRecord.accuracy: 950, TypingRecord.speed: 90]
    let fast = [TypingRecord.accuracy: 910, TypingRecord.speed: 120]
    let careless = [TypingRecord.accuracy: 700, TypingRecord.speed: 300]
    #expect(TypingRecord(tables: [slow, fast, careless, [:]]).bestTenths == 120)
    #expect(TypingRecord(tables: [careless]).bestTenths == nil)
  }

  @Test(arguments: [(80, 24), (60, 20), (60, 18), (60, 14)])
  func `the screen fits, in ASCII as well`(columns: Int, rows: Int) throws {
    let room = try room("{lines: [\"Murid kelas 7A: 32 orang, \\\"lengkap\\\" (pukul 8)?\"]}")
    room.console.size = ScreenSize(columns: columns, rows: rows)
    room.console.capabilities.usesUnicode = false
    _ = try room.work(.typing("Mx") + .leaving)
    for screen in room.console.screens {
      #expect(screen.count < rows)
      #expect(screen.allSatisfy { $0.displayWidth < columns })
    }
    #expect(room.console.transcript.contains("^"))
  }
}
