import Curriculum
import Foundation
import LearningRecord
import RecordExchange
import SchoolStore
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

struct ImportTests {
  private let fixture: MentorFixture
  private let desk: SchoolDesk

  init() throws {
    fixture = try MentorFixture()
    desk = try fixture.desk()
  }

  private func importAll(_ progress: ImportProgress = ImportProgress()) throws -> [ImportOutcome] {
    let paths = try NewFiles(desk: desk).paths(in: [fixture.drive]).sorted()
    return try FileImport(desk: desk, files: progress).run(paths)
  }

  @Test func `a reflection that the teacher sent comes in once, for mentor and teacher alone`()
    throws
  {
    let teacher = try DeskFixture().desk(name: "Guru 07")
    try teacher.practise()
    for number in 1...2 {
      let parcel = try teacher.parcel(.everything, includesNotes: true)
      let path = "\(fixture.drive)/\(number).pelita"
      try DurableFile.write(parcel.bytes, to: path, mode: 0o600)
      try teacher.record(.lessonOpened(#require(LessonID("laptop.files"))))
    }
    #expect(try importAll().allSatisfy(\.isGood))
    let reflections = desk.model.entries(of: SharedReflection.self).map(\.body)
    #expect(reflections.map(\.text) == ["rahasia saya"])
    let readable = desk.model.readable(by: reflections[0].teacher)
    #expect(readable.entries(of: SharedReflection.self).count == 1)
    #expect(desk.model.limited(to: .school).entries(of: SharedReflection.self).isEmpty)
    #expect(try desk.store.model().entries(of: SharedReflection.self).count == 1)
  }

  @Test func `without the teacher's choice no reflection comes in`() throws {
    try fixture.teacherBrings("Guru 07")
    _ = try importAll()
    #expect(desk.model.entries(of: SharedReflection.self).isEmpty)
  }

  @Test func `stopping keeps what came in, and the rest comes in later`() throws {
    for number in 1...5 { try fixture.teacherBrings("Guru 0\(number)") }
    var shown: [Int] = []
    var isWanted = false
    let progress = ImportProgress { number, _, _ in
      shown.append(number)
      if number == 3 { isWanted = true }
    } stops: {
      isWanted
    }
    let outcomes = try importAll(progress)
    #expect(shown == [1, 2, 3])
    #expect(outcomes.count { $0.result == .notOpened } == 2)
    #expect(outcomes.count(where: \.isGood) == 3)
    #expect(try desk.overview().standings.count == 3)
    #expect(try desk.store.currentModel() == desk.model)
    #expect(try importAll().count(where: \.isGood) == 2)
  }

  @Test func `a refused file is kept aside with the reason`() throws {
    try fixture.teacherBrings("Guru 07")
    let path = try #require(try NewFiles(desk: desk).paths(in: [fixture.drive]).first)
    var bytes = try BoundedFile.read(path, limit: 1 << 20)
    bytes[bytes.count / 2] ^= 1
    let broken = fixture.drive + "/rusak.pelita"
    try DurableFile.write(bytes, to: broken, mode: 0o600)
    for _ in 1...2 { _ = try FileImport(desk: desk).run([broken]) }
    let folder = RefusedFiles(desk: desk).folder
    let names = FolderListing.names(in: folder, limit: 10).sorted()
    #expect(names == ["2026-11-23-rusak.pelita", "2026-11-23-rusak.pelita.txt"])
    #expect(try BoundedFile.read("\(folder)/\(names[0])", limit: 1 << 20) == bytes)
    let reason = String(
      decoding: try BoundedFile.read("\(folder)/\(names[1])", limit: 1 << 20), as: UTF8.self)
    #expect(reason.contains("File ini tidak utuh."))
  }
}
