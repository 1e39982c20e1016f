import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

/// Work at the robot's table, with keys and lines that a teacher would type.
@Suite struct RobotWorkTests {
  private let folder: TemporaryFolder
  private let laptop: TestLaptop

  init() throws {
    folder = try TemporaryFolder()
    laptop = try TestLaptop()
  }

  private func play(
    _ name: String, _ lines: [String], isPlain: Bool = false, isInteractive: Bool = true,
    language: Language = .indonesian
  ) throws -> (outcome: WorkOutcome, console: ScriptedConsole) {
    let exercise = try RobotExercisesTests.exercise(name, in: language)
    let console = ScriptedConsole(
      lines.map(ScriptedConsole.Entry.line), size: ScreenSize(columns: 60, rows: 20),
      capabilities: Capabilities(
        usesColour: false, usesUnicode: !isPlain, isPlain: isPlain, isInteractive: isInteractive))
    let room = ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: language.phrases),
      surroundings: laptop.surroundings(console), exercise: exercise,
      practiceFolder: folder.path("Latihan"), draft: DraftKeeper(path: folder.path("draft.txt")),
      seed: 1, earlier: [], allEarlier: [])
    return (try exercise.bench.work(in: room), console)
  }

  private func reasons(_ outcome: WorkOutcome) -> [String]? {
    guard case .judged(let verdict, _) = outcome else { return nil }
    return verdict.reasons.map(\.name)
  }

  private let solution = ["maju", "maju", "maju", "belok kiri", "maju", "maju"]

  @Test func `a slip is explained in place and is no try`() throws {
    let played = try play("first-steps", ["mju", "jalankan", "1", "maju", "0"])
    guard case .paused = played.outcome else {
      Issue.record("\(played.outcome)")
      return
    }
    #expect(played.console.transcript.contains("'mju' tidak dikenal. Maksudnya 'maju'?"))
    #expect(try folder.read("draft.txt") == "maju")
  }

  @Test func `a slip in a word of the editor is no line, nor is an end where nothing is open`()
    throws
  {
    let lines = ["maju", "jalnkan", "hapsu 1", "selesai", "mju", "ulangi 2 kali", "selesai", "0"]
    let played = try play("first-steps", lines)
    #expect(try folder.read("draft.txt") == "maju\nmju\nulangi 2 kali\nselesai")
    for words in ["Maksudnya jalankan?", "Maksudnya hapus 1?", "belum ada yang terbuka"] {
      #expect(played.console.transcript.contains(words), "\(words)")
    }
    #expect(
      reasons(try play("first-steps", ["hapus semua", "maju", "Jalankan.", "0", ""]).outcome) != nil
    )
  }

  @Test func `a right program runs before it is judged, and is kept as a file`() throws {
    // 0 skips the run, Enter goes on after it.
    let played = try play("first-steps", solution + ["jalankan", "0", ""])
    #expect(reasons(played.outcome) == [])
    guard case .judged(_, let performance) = played.outcome else { return }
    #expect(performance.work == solution.joined(separator: "\n"))
    #expect(performance.measures == ["programLines": 6, "robotSteps": 6])
    #expect(try folder.read("Latihan/program.txt") == solution.joined(separator: "\n") + "\n")
    #expect(played.console.screen.contains("Robot di D1, menghadap ke atas."))
  }

  @Test func `a run can be watched step by step`() throws {
    let steps = ScriptedConsole.Entry.stroke(.enter)
    let exercise = try RobotExercisesTests.exercise("first-steps", in: .indonesian)
    let console = ScriptedConsole(
      [.line("maju"), .line("belok kiri"), .line("jalankan")] + [
        .stroke(.character(" ")), steps, steps,
      ]
        + [.line("")])
    let room = ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: IndonesianPhrases()),
      surroundings: laptop.surroundings(console), exercise: exercise,
      practiceFolder: folder.path("Latihan"), draft: DraftKeeper(path: folder.path("draft.txt")),
      seed: 1, earlier: [], allEarlier: [])
    #expect(reasons(try exercise.bench.work(in: room)) == ["not-at-goal"])
    #expect(console.transcript.contains("Baris 1: maju"))
    #expect(console.transcript.contains(" 3 # . ^ . . #"))
  }

  @Test func `in plain mode the run is told in words, and nothing is drawn over`() throws {
    let played = try play(
      "first-steps", ["maju", "belok kanan", "maju", "jalankan", ""], isPlain: true)
    #expect(reasons(played.outcome) == ["hit-wall"])
    for words in [
      "Baris 1: maju · B3", "ada dinding, robot berhenti", "menabrak dinding di baris 3",
    ] {
      #expect(played.console.transcript.contains(words), "\(words)")
    }
  }

  @Test func `a trial is not judged, and a long run is told in short`() throws {
    let played = try play("debug-endless", ["coba", "", "0"], isPlain: true)
    guard case .paused = played.outcome else {
      Issue.record("\(played.outcome)")
      return
    }
    #expect(played.console.transcript.contains("Robot berjalan 500 langkah tanpa berhenti."))
    #expect(played.console.transcript.contains("440 langkah tidak ditulis"))
  }

  @Test func `a hidden map is shown once a program misses on it`() throws {
    let played = try play(
      "while-wall", ["ulangi 4 kali", "maju", "selesai", "jalankan", "0", "", "0", ""])
    #expect(reasons(played.outcome)?.first == "other-map")
    #expect(played.console.transcript.contains("Peta 1 berhasil. Sekarang peta 2 dari 3"))
    #expect(played.console.screen.contains("Peta 2 dari 3"))
  }

  @Test func `a guess comes before the run where it is asked for`() throws {
    let lines = ["ulangi 8 kali", "maju", "selesai", "jalankan", "H1", "0", ""]
    let played = try play("repeat-corridor", lines)
    guard case .judged(.right, let performance) = played.outcome else {
      Issue.record("\(played.outcome)")
      return
    }
    #expect(performance.measures["predictionRight"] == 0)
    #expect(played.console.screen.contains("Tebakan H1, ternyata I1."))
  }

  @Test func `lines are put in order by their numbers`() throws {
    let played = try play("order-to-office", ["2 4", "9", "2", "3 5 1 6", "jalankan", "0", ""])
    #expect(reasons(played.outcome) == [])
    #expect(played.console.transcript.contains("Baris 2 sudah dipakai"))
    #expect(try folder.read("draft.txt").hasPrefix("maju\nbelok kanan"))
  }

  @Test func `a wrong prediction keeps the answer back, a right one is rewarded by the run`() throws
  {
    let missed = try play("guess-end", ["di sana", "C1"])
    #expect(reasons(missed.outcome) == ["prediction-mirrored"])
    #expect(!missed.console.transcript.contains("C3"))
    #expect(reasons(try play("guess-end", ["c3", "0", ""]).outcome) == [])
  }

  @Test func `a starter can be had again, and one's own program after it`() throws {
    let played = try play("debug-turn", ["hapus semua", "maju", "awal", "0"])
    #expect(try folder.read("draft.txt").hasPrefix("maju\nmaju\nbelok kanan"))
    #expect(played.console.screen.contains("Ini program awalnya."))
    _ = try play("debug-turn", ["hapus semua", "maju", "awal", "urung", "0"])
    #expect(try folder.read("draft.txt") == "maju")
  }

  @Test func `in English the starter speaks English`() throws {
    let played = try play("debug-turn", ["0"], language: .english)
    #expect(played.console.screen.contains("turn right"))
    #expect(!played.console.screen.contains("belok"))
  }

  @Test func `a terminal that goes away takes nothing along`() throws {
    guard case .gone = try play("first-steps", ["maju", "maju"]).outcome else {
      Issue.record("not gone")
      return
    }
    #expect(try folder.read("draft.txt") == "maju\nmaju")
  }
}
