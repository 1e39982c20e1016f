import Curriculum
import LearningRecord
import Practice
import ProgressStore
import Storage
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

/// Remembers what was kept, and what the screen showed at that moment.
private final class WatchingKeeper: SittingKeeper {
  var bodies: [EventBody] = []
  var notes: [Note] = []
  var failuresLeft = 0
  var screenAtAnswer: String?
  let console: ScriptedConsole

  init(console: ScriptedConsole) { self.console = console }

  func keep(_ body: EventBody) throws {
    if failuresLeft > 0 {
      failuresLeft -= 1
      throw StorageError.diskFull(path: "/penuh")
    }
    if case .answered = body { screenAtAnswer = console.screen }
    bodies.append(body)
  }

  func keep(_ note: Note) throws { notes.append(note) }
}

@Suite struct SittingRunnerTests {
  private static let source = """
    <!--
    author: Pelita
    language: id
    lesson: tes.pelajaran
    -->

    # Pelajaran tes
    <!--- step: tes.satu --->

    Nama mana yang menolong?

    <!-- data-id="tes.nama" data-why-1="Nama itu tidak menyebut isinya." -->
    - [( )] soal.docx
    - [(X)] Soal IPA.docx
    - [[?]] Pikirkan isinya.
    ***

    Nama yang baik menyebut isi.

    ***

    ## Catatan
    <!--- step: tes.dua --->

    Apa kesannya?

    <!-- data-id="tes.kesan" -->
    [[___]]
    """

  /// Plays `lines` through the lesson.
  private func play(
    _ lines: [String], failures: Int = 0
  ) throws -> (console: ScriptedConsole, keeper: WatchingKeeper, outcome: SittingRunner.Outcome) {
    let lesson = try #require(
      try LessonReader.read(Array(Self.source.utf8), mode: .lenient).lesson)
    let name = try #require(LessonID("tes.pelajaran"))
    let console = ScriptedConsole(lines.map(ScriptedConsole.Entry.line))
    let keeper = WatchingKeeper(console: console)
    keeper.failuresLeft = failures
    let runner = SittingRunner(
      dialogue: Dialogue(console: console, phrases: Language.indonesian.phrases),
      language: .indonesian, place: { _ in "Tes › Pelajaran tes" }, keeper: keeper,
      now: { 1_795_392_000_000 })
    var sitting = Practice.Sitting(lesson, as: name, seed: 1)
    let outcome = runner.run(&sitting, from: .start)
    return (console, keeper, outcome)
  }

  @Test func `an answer is kept before its verdict is shown`() throws {
    let (console, keeper, _) = try play(["2", "0"])
    let screen = try #require(keeper.screenAtAnswer)
    #expect(!screen.contains("Benar."))
    #expect(console.transcript.contains("Benar. Nama yang baik menyebut isi."))
  }

  @Test func `a wrong answer gets the reason for that very answer`() throws {
    let (console, _, _) = try play(["1", "0"])
    #expect(console.transcript.contains("Belum tepat. Nama itu tidak menyebut isinya."))
    #expect(!console.transcript.contains("Salah!"))
  }

  @Test func `a full disk is told, nothing is acknowledged, and Enter tries again`() throws {
    let (console, keeper, _) = try play(["", "2", "0"], failures: 1)
    #expect(console.transcript.contains("Penyimpanan laptop penuh"))
    #expect(keeper.bodies.contains { if case .answered = $0 { true } else { false } })
  }

  @Test func `whoever gives up on a full disk leaves without a verdict`() throws {
    let (console, keeper, outcome) = try play(["0"], failures: 99)
    guard case .stopped = outcome else { return #expect(Bool(false), "not stopped") }
    #expect(keeper.bodies.isEmpty)
    #expect(!console.transcript.contains("Benar."))
  }

  @Test func `a reflection goes into notes, not into events`() throws {
    let (_, keeper, outcome) = try play(["2", "", "Senang sekali", ""])
    guard case .finished = outcome else { return #expect(Bool(false), "not finished") }
    #expect(keeper.notes.map(\.text) == ["Senang sekali"])
    #expect(!keeper.bodies.contains { String(describing: $0).contains("Senang") })
  }

  @Test func `a terminal that goes away ends the sitting in good order`() throws {
    let (_, keeper, _) = try play(["1"])
    #expect(keeper.bodies.last == LessonID("tes.pelajaran").map { .sittingEnded(lesson: $0) })
  }
}
