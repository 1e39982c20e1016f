import Foundation
import LearningRecord
import ProgressStore
import RecordExchange
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct TakeOverTests {
  private let near: DeskFixture
  private let person: PersonID
  private let path: String

  init() throws {
    let far = try DeskFixture()
    let desk = try far.desk()
    try desk.practise()
    near = try DeskFixture()
    person = desk.store.person
    path = near.folder.path("contoh.pelita")
    try Data(try desk.parcel(.everything, includesNotes: false).bytes)
      .write(to: URL(fileURLWithPath: path))
  }

  @Test func `on a new laptop a teacher goes on with the record from the old one`() throws {
    near.types("1", "", "0")
    try Visit(surroundings: near.surroundings).open(files: [path])
    let folders = TeacherFolders(dataFolder: near.surroundings.dataFolder)
    #expect(folders.teachers().map(\.person) == [person])
    #expect(folders.teachers().map { $0.profile?.called } == ["Bu Contoh"])
    #expect(near.words.contains("Catatan belajar sudah ada di laptop ini"))
    let desk = try Visit(surroundings: near.surroundings).lastDesk()
    #expect(desk.overview.openHelpRequests.count == 1)
  }

  @Test func `somebody else's record stays out`() throws {
    near.types("2", "1", "Lain", "3", "m", "", "0")
    try Visit(surroundings: near.surroundings).open(files: [path])
    let folders = TeacherFolders(dataFolder: near.surroundings.dataFolder)
    #expect(folders.teachers().map { $0.profile?.name } == ["Lain"])
  }
}
