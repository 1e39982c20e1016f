import Curriculum
import Foundation
import LearningRecord
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

/// A real exercise of the repository, played in process on a laptop of its own.
final class PracticeRoom {
  let laptop: TestLaptop
  let exercise: LoadedExercise
  /// What opens files, and notes their paths; absent unless a test wants it.
  var opener: String?

  /// Opens `kind/name` in `language`.
  init(_ name: String, in language: Language = .indonesian) throws {
    laptop = try TestLaptop()
    let id = try #require(ExerciseID(name))
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let path = "\(root)/Exercises/\(name)"
    exercise = try LoadedExercise(
      path: path + ".yaml", folder: path, id: id, language: language)
  }

  var folder: String { laptop.root + "/home/Pelita/Latihan/Bu Contoh/latihan" }

  /// A file below the practice folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// What is at `name` below the practice folder.
  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The room with a person who types `lines`, and then goes; `between` comes at each question.
  func room(
    _ lines: [String], between: @escaping () -> Void = {}
  ) -> (ExerciseRoom, ScriptedConsole) {
    let console = ScriptedConsole([])
    var rest = lines
    console.respond = { _ -> LineInput in
      between()
      return rest.isEmpty ? .endOfInput : .line(rest.removeFirst())
    }
    let surroundings = laptop.surroundings(console)
    var environment = surroundings.environment
    environment["PELITA_OPEN"] = opener ?? "/nothing/opens"
    let changed = Surroundings(
      console: console, now: surroundings.now, random: surroundings.random,
      dataFolder: surroundings.dataFolder, contentFolders: surroundings.contentFolders,
      environment: environment)
    let room = ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: exercise.description.language.phrases),
      surroundings: changed, exercise: exercise, practiceFolder: folder,
      draft: DraftKeeper(path: laptop.root + "/data/drafts/latihan.txt"), seed: 7, earlier: [],
      allEarlier: [])
    return (room, console)
  }

  /// Works once with `lines` typed.
  func work(
    _ lines: [String], between: @escaping () -> Void = {}
  ) throws -> (WorkOutcome, ScriptedConsole) {
    let (room, console) = room(lines, between: between)
    return (try exercise.bench.work(in: room), console)
  }
}

extension WorkOutcome {
  /// The verdict, if there was one.
  var verdict: ExerciseVerdict? {
    switch self {
    case .judged(let verdict, _): verdict
    case .kept: .unchecked(ExerciseReason("kept"))
    case .paused, .gone: nil
    }
  }

  /// What a mentor reads about the work.
  var performance: Performance? {
    switch self {
    case .judged(_, let performance), .kept(_, let performance): performance
    case .paused, .gone: nil
    }
  }
}
