import LearningRecord
import ProgressStore
import RecordExchange
import SchoolStore
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// Two people at one school, each with a copy of the record on a laptop of their own.
struct TwoDesks {
  let laptop: DeskFixture
  let otherLaptop: DeskFixture
  let desk: SchoolDesk
  let other: SchoolDesk

  init() throws {
    laptop = try DeskFixture()
    otherLaptop = try DeskFixture()
    try laptop.desk(name: "Ani").store.close()
    try otherLaptop.desk(name: "Budi").store.close()
    laptop.console.script = ScriptedConsole.Entry.newSchool("SMP Contoh")
    desk = try #require(try SchoolArrival(surroundings: laptop.surroundings).ask())
    other = try SchoolArrival(surroundings: otherLaptop.surroundings).lastWithoutSchool()
    // The second copy begins with the first one's file.
    _ = try FileImport(desk: other).run([try file(from: desk)])
    _ = try FileImport(desk: desk).run([try file(from: other)])
  }

  /// A file with everything of school scope that `desk` has.
  func file(from desk: SchoolDesk) throws -> String {
    try desk.saveSchool(scopes: [.school], toFolder: laptop.folder.path).path
  }

  /// Brings both copies together by flash disk.
  func exchange() throws -> [ImportOutcome] {
    let files = [try file(from: desk), try file(from: other)]
    return try FileImport(desk: other).run([files[0]]) + FileImport(desk: desk).run([files[1]])
  }

  /// A meeting that both change apart; both copies hold both versions.
  @discardableResult
  func meetingChangedApart() throws -> EntityKey {
    let day = try #require(Day("2026-11-23"))
    let id = try desk.keep(Meeting(title: "Rapat awal", day: day, place: "ruang guru"))
    _ = try exchange()
    let (mine, theirs): (Entry<Meeting>?, Entry<Meeting>?) = (
      desk.model.entry(id), other.model.entry(id)
    )
    try desk.keep(
      Meeting(title: "Rapat awal", day: day, place: "aula", agenda: ["KKA"]), inPlaceOf: mine)
    try other.keep(
      Meeting(title: "Rapat awal", day: day, place: "kelas 8", minutes: "Setuju."),
      inPlaceOf: theirs)
    _ = try exchange()
    return EntityKey(kind: Meeting.kind, id: id)
  }
}
