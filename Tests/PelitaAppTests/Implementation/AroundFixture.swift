import Foundation
import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// A trainer's laptop with a school of teachers and a session on Saturday, 21 November.
///
/// Today is Monday, 23 November 2026.
struct AroundFixture {
  let laptop: TestLaptop
  let console = ScriptedConsole([])
  let desk: SchoolDesk
  let session: EntityID
  let saturday = Day("2026-11-21")

  init(teachers: Int = 4, size: ScreenSize = ScreenSize()) throws {
    laptop = try TestLaptop()
    console.size = size
    console.script =
      ["1", "Contoh", "2"].map(ScriptedConsole.Entry.line)
      + ScriptedConsole.Entry.newSchool("SMP Contoh")
    let usual = laptop.surroundings(console)
    let surroundings = Surroundings(
      console: console, now: usual.now, random: usual.random, dataFolder: usual.dataFolder,
      contentFolders: usual.contentFolders,
      environment: usual.environment.merging(
        [
          "PELITA_DRIVES": laptop.root + "/media", "PELITA_GIO": "/no/such/gio",
          "PELITA_OPEN": "/no/such/opener",
        ]) { $1 })
    desk = try #require(try SchoolArrival(surroundings: surroundings, role: .trainer).ask())
    for number in 2..<(2 + teachers) {
      try desk.keep(Person(name: number < 10 ? "Guru 0\(number)" : "Guru \(number)"))
    }
    session = try desk.keep(
      Session(
        topic: "Pengenalan KKA", day: saturday, span: TimeSpan("08:00-11:00"),
        place: "ruang guru"))
  }

  /// Types `lines` on the session's page, then goes back.
  func play(_ lines: String...) throws {
    types(lines + ["k", "k"])
    try SessionFlow(desk: desk, session: session).run()
  }

  func types(_ lines: [String]) { console.script = lines.map(ScriptedConsole.Entry.line) }

  var entry: Entry<Session> {
    get throws { try #require(desk.model.entry(session)) }
  }

  var story: SessionStory {
    get throws {
      SessionStory(
        of: try entry, in: SessionIndex(desk.model), overview: try desk.overview())
    }
  }

  /// Everything that was on the screen, in one line.
  var words: String {
    console.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The page as it stands now, in one line.
  var page: String {
    get throws {
      desk.text(of: try desk.page(of: entry).menu.screen)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
