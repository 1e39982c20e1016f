import Curriculum
import LearningRecord
import ProgressStore
import RecordExchange
import SchoolStore
import Terminal
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

/// A mentor's laptop, and teachers' laptops from which flash disks come.
struct MentorFixture {
  let laptop: DeskFixture
  /// The folder of the flash disk in the mentor's laptop.
  let drive: String

  init(language: Language = .indonesian) throws {
    laptop = try DeskFixture()
    drive = try laptop.folder.makeFolder("media/FLASH")
    let desk = try laptop.desk(name: "Ani", language: language)
    try desk.store.close()
  }

  /// The mentor's desk; the school gets its name at the first time.
  func desk(school: String = "SMP Contoh") throws -> SchoolDesk {
    laptop.console.script = ScriptedConsole.Entry.newSchool(school)
    return try #require(try SchoolArrival(surroundings: laptop.surroundings).ask())
  }

  /// A teacher practises, asks, and puts a file on the flash disk.
  @discardableResult
  func teacherBrings(
    _ name: String, detail: DetailLevel = .everything, sentence: String = "yang mana?",
    nameAtSchool: String = ""
  ) throws -> (laptop: DeskFixture, desk: TeacherDesk) {
    let other = try DeskFixture()
    let teacher = try other.desk(name: name)
    try teacher.practise()
    if sentence != "yang mana?" {
      try teacher.record(
        .helpRequested(
          lesson: #require(LessonID("laptop.files")), activity: ActivityID("files.best-name"),
          sentence: sentence))
    }
    try NameAtSchool(desk: teacher).keep(nameAtSchool)
    let parcel = try teacher.parcel(detail, includesNotes: false)
    try DurableFile.write(parcel.bytes, to: drive + "/" + parcel.name, mode: 0o600)
    return (other, teacher)
  }

  /// Types `lines` on the first screen; leaving follows by itself.
  func play(_ lines: String..., at desk: SchoolDesk) throws {
    laptop.console.script = (lines + ["0"]).map(ScriptedConsole.Entry.line)
    try MentorFlow(desk: desk).run()
  }

  var words: String { laptop.words }
}
