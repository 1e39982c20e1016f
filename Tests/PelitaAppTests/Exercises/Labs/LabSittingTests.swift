import Curriculum
import Foundation
import Labs
import LearningRecord
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

/// Every shipped lab, played by somebody who types.
@Suite struct LabSittingTests {
  private let laptop: TestLaptop

  init() throws { laptop = try TestLaptop() }

  /// `Exercises` of this checkout.
  private static let library = ExerciseLibrary(
    besideModules: [
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Modules").path
    ])

  static let ids = library.ids.filter { $0.kind == .labs }

  /// The lines that somebody types to do what `script` says and hand it in.
  private static func lines(_ script: String, finish: String) -> [String] {
    let lines = script.split(separator: "\n").map(String.init)
    let answer = lines.first(where: \.isAnswer)?.split(separator: " ", maxSplits: 1).last
    return lines.filter { !$0.isAnswer } + [finish, answer.map(String.init) ?? ""]
  }

  private func room(
    _ exercise: LoadedExercise, _ console: ScriptedConsole, seed: UInt64 = 1
  ) -> ExerciseRoom {
    ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: exercise.description.language.phrases),
      surroundings: laptop.surroundings(console), exercise: exercise,
      practiceFolder: laptop.root + "/p",
      draft: DraftKeeper(path: laptop.root + "/d/\(exercise.id.name).txt"), seed: seed,
      earlier: [], allEarlier: [])
  }

  /// The number of "done" in the menu of `exercise`.
  private static func finish(_ exercise: LoadedExercise, after script: String) throws -> String? {
    guard case .labs(let task) = exercise.description.task else { return nil }
    var work = try LabBench(exercise: exercise, task: task).untouched()
    work.carryOut(script: script)
    guard case .menu(let choices) = work.request else { return nil }
    return choices.firstIndex(of: .finish).map { "\($0 + 1)" }
  }

  @Test(arguments: ids, Language.allCases)
  func `typing the solution is right, and every screen fits a small window`(
    id: ExerciseID, language: Language
  ) throws {
    let exercise = try Self.library.load(id, in: language)
    guard case .text(let script) = exercise.description.solution else { return }
    let finish = try #require(try Self.finish(exercise, after: script))
    for size in [ScreenSize(columns: 60, rows: 20), ScreenSize(columns: 80, rows: 24)] {
      let console = ScriptedConsole(
        Self.lines(script, finish: finish).map(ScriptedConsole.Entry.line), size: size)
      let outcome = try exercise.bench.work(in: room(exercise, console))
      guard case .judged(let verdict, let performance) = outcome else {
        Issue.record("not handed in: \(console.screen)")
        continue
      }
      #expect(verdict == .right, "\(console.screen)")
      #expect(performance.exercise.text == id.text)
      for screen in console.screens {
        #expect(screen.count < size.rows, "\(screen.map(\.plain).joined(separator: "\n"))")
        #expect(screen.allSatisfy { $0.displayWidth <= size.columns })
      }
      #expect(console.transcript.contains(language.phrases.whatJustHappened))
    }
  }

  @Test(arguments: ids, Language.allCases)
  func `nothing is drawn for a screen reader that needs eyes`(
    id: ExerciseID, language: Language
  ) throws {
    let exercise = try Self.library.load(id, in: language)
    guard case .text(let script) = exercise.description.solution else { return }
    let finish = try #require(try Self.finish(exercise, after: script))
    let console = ScriptedConsole(
      Self.lines(script, finish: finish).map(ScriptedConsole.Entry.line),
      capabilities: Capabilities(
        usesColour: false, usesUnicode: true, isPlain: true, isInteractive: true))
    _ = try exercise.bench.work(in: room(exercise, console))
    for mark in ["█", "░", "│", "@@", ". . "] { #expect(!console.transcript.contains(mark)) }
  }

  @Test(arguments: ids)
  func `leaving after any line and coming back loses nothing`(id: ExerciseID) throws {
    let exercise = try Self.library.load(id, in: .indonesian)
    guard case .text(let script) = exercise.description.solution else { return }
    let finish = try #require(try Self.finish(exercise, after: script))
    var outcome = WorkOutcome.paused
    for (index, line) in Self.lines(script, finish: finish).enumerated() {
      // Leaving at the last question only goes back to the menu's own number.
      let again = index > 0 && index == Self.lines(script, finish: finish).count - 1
      let console = ScriptedConsole(
        ((again ? [finish] : []) + [line]).map(ScriptedConsole.Entry.line))
      // Now and then the power fails instead of a 0.
      if index.isMultiple(of: 2) { console.script.append(.line("0")) }
      outcome = try exercise.bench.work(in: room(exercise, console, seed: UInt64(index)))
    }
    guard case .judged(.right, _) = outcome else {
      Issue.record("not right in the end")
      return
    }
  }

  @Test func `an empty Enter and a strange word change nothing and are explained`() throws {
    let exercise = try Self.library.load(
      try #require(ExerciseID("labs/knn-mango")), in: .indonesian)
    let console = ScriptedConsole(lines: "", "setengah matang", "1", "k", "k")
    let outcome = try exercise.bench.work(in: room(exercise, console))
    guard case .paused = outcome else {
      Issue.record("going back from the first choice leads to the first screen")
      return
    }
    #expect(console.transcript.contains("Ketik dulu angka atau huruf"))
    #expect(console.transcript.contains("\"setengah matang\" tidak ada di layar ini."))
    #expect(room(exercise, console).draft.text == "")
  }

  @Test func `a picture names what is left to do`() throws {
    let exercise = try Self.library.load(
      try #require(ExerciseID("labs/pixels-threshold")), in: .indonesian)
    let console = ScriptedConsole(lines: "3", "1", "5", "3", "8")
    _ = try exercise.bench.work(in: room(exercise, console))
    #expect(console.transcript.contains("Berikutnya: buka gambar senja."))
    #expect(console.screen.contains("Komputer membaca 8."))
    #expect(console.screen.contains("Berikutnya: coba ambang lain."))
  }

  @Test func `a folder or a missing file is no script`() throws {
    let exercise = try Self.library.load(try #require(ExerciseID("labs/next-word")), in: .english)
    #expect(throws: (any Error).self) { try exercise.bench.verdict(on: .path(laptop.root)) }
    #expect(
      try exercise.bench.verdict(onAuthored: .actions([]))
        == .unchecked(ExerciseReason("no-script"))
    )
  }
}

extension String {
  fileprivate var isAnswer: Bool { hasPrefix("jawab ") || hasPrefix("answer ") }
}
