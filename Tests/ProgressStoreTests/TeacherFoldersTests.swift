import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import Storage
import TestSupport
import Testing

struct TeacherFoldersTests {
  private let temporary: TemporaryFolder
  private let folders: TeacherFolders
  private var random = SeededGenerator(seed: 3)
  private let contoh = Profile(name: "Contoh", address: .ibu, language: .indonesian)
  private let guru = Profile(name: "Guru 07", address: .nameOnly, language: .english)

  init() throws {
    temporary = try TemporaryFolder()
    folders = TeacherFolders(dataFolder: temporary.path + "/share/pelita")
  }

  @Test func `at first nobody is there`() {
    #expect(folders.teachers() == [])
    #expect(folders.last == nil)
  }

  @Test mutating func `who was added is listed by name, and the last one is remembered`() throws {
    let second = try add(guru, at: 7)
    let first = try add(contoh, at: 8)
    #expect(
      folders.teachers() == [
        Teacher(person: first.person, profile: contoh, lastUsedMilliseconds: 8),
        Teacher(person: second.person, profile: guru, lastUsedMilliseconds: 7),
      ])
    #expect(folders.last == first.person)
    try folders.noteUse(of: second.person, profile: guru, at: 9)
    #expect(folders.last == second.person)
  }

  @Test mutating func `a lost card is read from the record`() throws {
    let store = try add(contoh, at: StoreFixture.start)
    try store.close()
    try FileManager.default.removeItem(atPath: store.folder + "/card")
    let teacher = Teacher(
      person: store.person, profile: contoh, lastUsedMilliseconds: StoreFixture.start)
    #expect(folders.teachers() == [teacher])
  }

  @Test mutating func `a first run cut off is nobody, a broken record is somebody`() throws {
    let person = PersonID(using: &random)
    try folders.open(person, at: 0, using: &random).close()
    #expect(folders.teachers() == [])
    try Data("broken".utf8).write(
      to: URL(filePath: folders.folder(of: person) + "/progress.sqlite"))
    #expect(folders.teachers() == [Teacher(person: person, profile: nil)])
  }

  @Test mutating func `who is removed leaves the list and stays on the disk`() throws {
    let store = try add(contoh, at: 7)
    #expect(throws: ProgressStoreError.openElsewhere(path: store.folder + "/lock")) {
      try folders.remove(store.person, at: StoreFixture.start)
    }
    try store.close()
    let target = try folders.remove(store.person, at: StoreFixture.start)
    #expect(folders.teachers() == [])
    #expect(folders.last == nil)
    #expect(FileManager.default.fileExists(atPath: target + "/progress.sqlite"))
  }

  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/home/guru"], "/data/pelita"),
    (["XDG_DATA_HOME": "data", "HOME": "/home/guru"], "/home/guru/.local/share/pelita"),
    (["HOME": "/home/guru"], "/home/guru/.local/share/pelita"), ([:], nil),
  ])
  func `the folder follows the environment`(environment: [String: String], folder: String?) {
    #expect(TeacherFolders.standardDataFolder(environment: environment) == folder)
  }

  private mutating func add(_ profile: Profile, at now: Int64) throws -> ProgressStore {
    try folders.add(profile, at: now, machine: Machine(name: "laptop"), using: &random)
  }
}
