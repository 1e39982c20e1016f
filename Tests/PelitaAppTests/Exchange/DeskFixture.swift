import Curriculum
import LearningRecord
import ProgressStore
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

/// A teacher's laptop in a folder: a home, a data folder, and a place for flash disks.
final class DeskFixture {
  /// 23 November 2026, noon UTC.
  static let now: Int64 = 1_795_435_200_000

  let folder: TemporaryFolder
  let console = ScriptedConsole([])
  let surroundings: Surroundings

  init(environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("home")
    try folder.makeFolder("media")
    let usual = [
      "HOME": folder.path("home"), "PELITA_DRIVES": folder.path("media"),
      "PELITA_GIO": "/no/such/gio", "PELITA_UDISKSCTL": "/no/such/udisksctl",
    ]
    var random = SeededGenerator(seed: UInt64.random(in: .min ... .max))
    surroundings = Surroundings(
      console: console, now: { Self.now }, random: { random.next() },
      dataFolder: folder.path("data"), contentFolders: [],
      environment: usual.merging(environment) { $1 })
  }

  /// Opens a new teacher's record.
  func desk(
    name: String = "Contoh", language: Language = .indonesian
  ) throws -> TeacherDesk {
    let profile = Profile(name: name, address: .ibu, language: language)
    var random = surroundings.generator
    let store = try TeacherFolders(dataFolder: surroundings.dataFolder)
      .add(profile, at: Self.now, using: &random)
    let desk = TeacherDesk(
      surroundings: surroundings, store: store, library: ContentLibrary(modules: []),
      profile: profile)
    // Asked once at the first sending; a test of its own asks.
    try NameAtSchool(desk: desk).keep("")
    return desk
  }

  /// What the person types from now on.
  func types(_ lines: String...) { console.script = lines.map(ScriptedConsole.Entry.line) }

  /// Everything on all screens, in one line, so that wrapping does not matter.
  var words: String {
    console.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension TeacherDesk {
  /// A first evening: one lesson done, another begun, a wrong answer, a question, a reflection.
  func practise() throws {
    let start = try #require(LessonID("laptop.start"))
    let files = try #require(LessonID("laptop.files"))
    let activity = try #require(ActivityID("files.best-name"))
    let attempt = Attempt(
      lesson: files, step: try #require(StepID("files.names")), activity: activity,
      answer: .options([0]), verdict: .wrong, number: 1)
    let bodies: [EventBody] = [
      .lessonOpened(start), .lessonCompleted(start), .lessonOpened(files), .answered(attempt),
      .helpRequested(lesson: files, activity: activity, sentence: "yang mana?"),
    ]
    for body in bodies { try record(body) }
    let note = Note(
      id: "catatan-1", lesson: files, text: "rahasia saya", writtenMilliseconds: DeskFixture.now)
    _ = try store.append(reflection: note)
    try refresh()
  }
}
