import Curriculum
import LearningRecord
import ProgressStore
import RecordExchange
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct AboutMeTests {
  private let laptop: DeskFixture
  private let desk: TeacherDesk

  init() throws {
    laptop = try DeskFixture()
    desk = try laptop.desk()
  }

  @Test func `nothing is allowed until the teacher says so, and it can be taken back`() throws {
    #expect(try desk.consent().namesInReports == false)
    laptop.types("7", "5", "1", "3", "k", "k", "0")
    try home()
    var consent = try desk.consent()
    #expect(consent.namesInReports && consent.statements && consent.detailedStatements)
    laptop.types("7", "5", "2", "", "k", "0")
    try home()
    consent = try desk.consent()
    #expect(consent.namesInReports && !consent.statements && !consent.detailedStatements)
    #expect(try desk.store.ownLines().count == 1)
    #expect(laptop.words.contains("Berlaku di sekolah sesudah file berikutnya dikirim."))
  }

  @Test func `consent counts at school because the teacher signed it`() throws {
    laptop.types("7", "5", "1", "k", "k", "0")
    try home()
    let model = try desk.ownModel()
    #expect(model.consent(of: desk.store.person)?.namesInReports == true)
  }

  @Test func `what a mentor wrote is shown word for word, the newest first`() throws {
    var trainer = try TrainerFixture()
    try desk.practise()
    let request = try #require(desk.overview.helpRequests.first)
    let path = laptop.folder.path("balasan.pelita")
    try trainer.write(
      [try trainer.assignment(), try trainer.reply(to: request, of: desk.store.person)], to: path)
    laptop.types("1", "")
    try OpenFlow(desk: desk).open([path])
    try desk.keep(
      ClassApplication(person: desk.store.person, tried: "folder 8B", day: desk.schoolDay),
      for: .mentor)
    let records = try desk.recordsAboutMe()
    #expect(Set(records.map(\.sort)) == [.reply, .assignment, .application])
    let number = try #require(records.firstIndex { $0.sort == .reply }) + 1
    laptop.types("4", "d", "balas", String(number), "", "k", "k", "0")
    try home()
    #expect(laptop.words.contains("Pilih nama yang menyebut isi dan kelas."))
    let json = JSONValue.array(records.map(\.json)).compactText
    #expect(json.contains(#""kind":"reply""#))
    #expect(json.contains(#""from":"Pak Contoh""#))
    #expect(json.contains(#""readers":"mentor""#))
  }

  @Test func `with no records it says how they come`() throws {
    laptop.types("4", "d", "", "k", "0")
    try home()
    #expect(laptop.words.contains("Belum ada catatan."))
  }

  private func home() throws {
    var flow = HomeFlow(desk: desk, news: [])
    _ = try flow.run()
  }
}
