import Cryptography
import Foundation
import LearningRecord
import ProgressStore
import RecordExchange
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

@Suite struct OpenFlowTests {
  private let fixture: DeskFixture
  private let desk: TeacherDesk
  private var trainer: TrainerFixture
  private let path: String

  init() throws {
    fixture = try DeskFixture()
    desk = try fixture.desk()
    try desk.practise()
    trainer = try TrainerFixture()
    try fixture.folder.makeFolder("media/SANDISK/Pelita")
    path = fixture.folder.path("media/SANDISK/Pelita/tugas.pelita")
  }

  @Test mutating func `one Enter opens what a flash disk brought, another keeps it`() throws {
    try trainer.write([try trainer.assignment()], to: path)
    #expect(desk.incomingFiles.map(\.path) == [path])
    fixture.types("", "", "", "0")
    try OpenFlow(desk: desk).run()
    #expect(fixture.words.contains("Tugas atau balasan dari Pak Contoh"))
    #expect(fixture.words.contains("SANDISK"))
    #expect(fixture.words.contains("Tugas: laptop.files, sampai Jumat, 27 November"))
    #expect(fixture.words.contains("Tersimpan. Tugasnya ada di layar utama, nomor 2."))
    let tasks = desk.assignments(in: try desk.mail())
    #expect(tasks.map(\.from) == ["Pak Contoh"])
    #expect(tasks.map(\.due?.isoText) == ["2026-11-27"])
    #expect(desk.incomingFiles.isEmpty)
  }

  @Test mutating func `opening twice changes nothing and says so`() throws {
    try trainer.write([try trainer.assignment()], to: path)
    fixture.types("1", "")
    try OpenFlow(desk: desk).open([path])
    let kept = try desk.store.received()
    fixture.types("")
    try OpenFlow(desk: desk).open([path])
    #expect(try desk.store.received() == kept)
    #expect(fixture.words.contains("Tidak ada yang baru di sini"))
  }

  @Test mutating func `not now keeps nothing`() throws {
    try trainer.write([try trainer.assignment()], to: path)
    fixture.types("2")
    try OpenFlow(desk: desk).open([path])
    #expect(try desk.store.received().isEmpty)
    #expect(desk.incomingFiles.count == 1)
  }

  @Test mutating func `what others were given stays out`() throws {
    let other = try #require(PersonID("guru-lain-0001"))
    let revisions = [
      try trainer.assignment("tugas-lain", for: .people([other])),
      try trainer.assignment("tugas-saya", for: .people([desk.store.person])),
    ]
    try trainer.write(revisions, to: path)
    fixture.types("1", "")
    try OpenFlow(desk: desk).open([path])
    #expect(try desk.mail().assignments.map(\.id.text) == ["tugas-saya"])
    #expect(try !desk.store.received().contains { $0.line.contains("guru-lain-0001") })
  }

  @Test mutating func `a reply opens from the home screen and is then read`() throws {
    let request = try #require(desk.overview.openHelpRequests.first)
    let stranger = try #require(PersonID("guru-lain-0001"))
    var others = try TrainerFixture(device: 8)
    _ = try others.assignment()
    let revisions = [try trainer.reply(to: request, of: desk.store.person)]
    try trainer.write(revisions, to: path)
    fixture.types("1", "")
    try OpenFlow(desk: desk).open([path])
    #expect(TeacherMail(try desk.store.received(), person: stranger).replies.isEmpty)
    let mail = try desk.mail()
    let reply = try #require(mail.unreadReplies(desk.overview).first)
    fixture.types("")
    #expect(try ReplyFlow(desk: desk).read(reply, from: mail) == nil)
    #expect(fixture.words.contains("Balasan dari Pak Contoh"))
    #expect(fixture.words.contains("Yang ditanyakan: \"yang mana?\""))
    #expect(fixture.words.contains("Pilih nama yang menyebut isi dan kelas."))
    #expect(try desk.mail().unreadReplies(desk.overview).isEmpty)
  }

  @Test mutating func `a known person with another key is shown before anything is kept`() throws {
    try trainer.write([try trainer.assignment()], to: path)
    fixture.types("1", "")
    try OpenFlow(desk: desk).open([path])
    var forger = try TrainerFixture(device: 8)
    let second = fixture.folder.path("media/SANDISK/dua.pelita")
    try forger.write([try forger.assignment("tugas-0002")], to: second)
    fixture.types("2")
    try OpenFlow(desk: desk).open([second])
    #expect(fixture.words.contains("Pak Contoh memakai laptop yang belum dikenal"))
    #expect(fixture.words.contains(forger.key.publicKey.fingerprint))
    #expect(try desk.mail().assignments.count == 1)
    fixture.types("1", "1", "")
    try OpenFlow(desk: desk).open([second])
    #expect(try desk.mail().assignments.count == 2)
  }

  @Test mutating func `a bad file is told and the next one still opens`() throws {
    try trainer.write([try trainer.assignment()], to: path)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let cut = fixture.folder.path("media/SANDISK/putus.pelita")
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: cut))
    fixture.types("", "", "1", "")
    try OpenFlow(desk: desk).open([cut, fixture.folder.path("tidak-ada.pelita"), path])
    #expect(fixture.words.contains("File ini tidak utuh. Data di laptop ini aman."))
    #expect(fixture.words.contains("Tidak ditemukan"))
    #expect(try desk.mail().assignments.count == 1)
  }

  @Test func `a teacher's own record from another laptop joins this one`() throws {
    let other = try DeskFixture()
    let far = try desk(of: desk.store.person, on: other)
    try far.practise()
    let parcel = try far.parcel(.everything, includesNotes: false)
    try Data(parcel.bytes).write(to: URL(fileURLWithPath: path))
    #expect(desk.incomingFiles.count == 1)
    let before = try desk.store.events().count
    fixture.types("1", "")
    try OpenFlow(desk: desk).open([path])
    #expect(try desk.store.events().count == before + (try far.store.events().count))
    #expect(desk.overview.openHelpRequests.count == 2)
    fixture.types("")
    try OpenFlow(desk: desk).open([path])
    #expect(fixture.words.contains("semuanya sudah ada di laptop ini"))
  }

  @Test func `another teacher's record is pointed to the mentor`() throws {
    let other = try DeskFixture()
    let far = try other.desk(name: "Guru 07")
    try far.practise()
    try Data(try far.parcel(.everything, includesNotes: false).bytes)
      .write(to: URL(fileURLWithPath: path))
    #expect(desk.incomingFiles.isEmpty)
    fixture.types("")
    try OpenFlow(desk: desk).open([path])
    #expect(fixture.words.contains("Catatan belajar Bu Guru 07"))
    #expect(fixture.words.contains("untuk pendamping"))
  }

  @Test mutating func `names from files cannot carry escape characters`() throws {
    try trainer.write([try trainer.assignment(why: "awas\u{1B}[31m merah")], to: path)
    fixture.types("2")
    try OpenFlow(desk: desk).open([path])
    #expect(!fixture.console.transcript.contains("\u{1B}"))
  }

  private func desk(of person: PersonID, on fixture: DeskFixture) throws -> TeacherDesk {
    var random = fixture.surroundings.generator
    let store = try TeacherFolders(dataFolder: fixture.surroundings.dataFolder)
      .open(person, at: DeskFixture.now, using: &random)
    return TeacherDesk(
      surroundings: fixture.surroundings, store: store, library: ContentLibrary(modules: []),
      profile: desk.profile)
  }
}
