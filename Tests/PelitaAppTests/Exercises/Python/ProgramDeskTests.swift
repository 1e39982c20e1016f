import Curriculum
import LearningRecord
import Practice
import Terminal
import TestSupport
import Testing
import Workbench

@testable import PelitaApp

/// A teacher at a program, in process: what is typed and what is said.
struct ProgramDeskTests {
  private let folder: TemporaryFolder
  private let laptop: TestLaptop

  init() throws {
    folder = try TemporaryFolder()
    laptop = try TestLaptop()
  }

  private func play(
    _ name: String, _ lines: [String], python: Result<PythonRunner, PythonRunner.Absence>? = nil,
    isPlain: Bool = false
  ) throws -> (outcome: WorkOutcome, console: ScriptedConsole) {
    let id = try #require(ExerciseID("python/" + name))
    let stem = Laptop.repository + "/Exercises/python/" + name
    let exercise = try LoadedExercise(
      path: stem + ".yaml", folder: stem, id: id, language: .indonesian)
    var bench = try #require(exercise.bench as? PythonBench)
    if let python { bench.python = python }
    let console = ScriptedConsole(
      lines.map(ScriptedConsole.Entry.line),
      capabilities: Capabilities(
        usesColour: false, usesUnicode: !isPlain, isPlain: isPlain, isInteractive: true))
    let room = ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: IndonesianPhrases()),
      surroundings: laptop.surroundings(console), exercise: exercise,
      practiceFolder: folder.path("Latihan"), draft: DraftKeeper(path: folder.path("draft.txt")),
      seed: 1, earlier: [], allEarlier: [])
    return (try bench.work(in: room), console)
  }

  @Test(arguments: [false, true])
  func `what is typed in the end is judged and kept as a file`(isPlain: Bool) throws {
    let played = try play(
      "ask-and-answer",
      [
        "1", #"murid = int(input("Jumlah murid: "))"#, "2", #"print("Kertas:", murid * 3)"#,
        "jalankan", "periksa",
      ], isPlain: isPlain)
    guard case .judged(.right, let performance) = played.outcome else {
      Issue.record("\(played.outcome)")
      return
    }
    #expect(performance.measures == ["lineCount": 2])
    #expect(played.console.transcript.contains("Yang tercetak, bila diketik 32:"))
    #expect(played.console.transcript.contains("Jumlah murid: 32"))
    #expect(played.console.transcript.contains("Kertas: 96"))
    #expect(try folder.read("Latihan/program.py").hasSuffix("murid * 3)\n"))
  }

  @Test func `a line below a colon begins further in`() throws {
    let played = try play("saving-up", ["sisip 4", "0"])
    #expect(played.console.requests.last?.draft == "    ")
  }

  @Test func `starting over can be taken back`() throws {
    let played = try play("average", ["hapus 1", "awal", "urung", "0"])
    #expect(played.console.transcript.contains("Program awal sudah kembali."))
    #expect(played.console.screen.contains("nilai = [80, 90, 70]") == false)
  }

  @Test func `a program written in another editor is taken over when asked`() throws {
    _ = try play("average", ["jalankan", "0"])
    try folder.write("print(\"dari luar\")\n", to: "Latihan/program.py")
    let played = try play("average", ["1", "jalankan", "0"])
    #expect(played.console.transcript.contains("   dari luar"))
  }

  @Test func `without Python it is said how to have it`() throws {
    let played = try play("average", ["jalankan", "0"], python: .failure(.python))
    #expect(played.console.transcript.contains("Python belum ada di laptop ini."))
  }

  @Test func `weaker isolation is said`() throws {
    for name in ["python3", "prlimit"] {
      _ = try folder.writeProgram("exec /usr/bin/\(name) \"$@\"", to: name)
    }
    let weaker = try PythonRunner(searching: [folder.path])
    let played = try play("average", ["jalankan", "0"], python: .success(weaker))
    #expect(played.console.transcript.contains("bubblewrap belum terpasang"))
    #expect(played.console.transcript.contains("Jumlah: 240"))
  }
}
