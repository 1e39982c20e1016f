import ProgressStore
import RecordExchange
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct SendErrandTests {
  @Test func `options alone send without asking`() throws {
    let fixture = try DeskFixture()
    try closed(fixture)
    try SendErrand(folder: fixture.to, detail: .everything, includesNotes: true)
      .run(in: fixture.surroundings)
    #expect(try fixture.folder.names(in: "kirim") == ["contoh-2026-11-23.pelita"])
    #expect(fixture.console.requests.isEmpty)
    #expect(try fixture.folder.read("kirim/contoh-2026-11-23.pelita").contains("rahasia saya"))
  }

  @Test func `the only flash disk is taken when no folder is named`() throws {
    let fixture = try DeskFixture()
    try fixture.folder.makeFolder("media/SANDISK")
    try closed(fixture)
    try SendErrand(detail: .summary).run(in: fixture.surroundings)
    #expect(try fixture.folder.names(in: "media/SANDISK/Pelita").count == 1)
  }

  @Test func `a folder that cannot be written is an input or output failure`() throws {
    let fixture = try DeskFixture()
    try closed(fixture)
    try fixture.folder.write("", to: "kirim")
    let errand = SendErrand(folder: fixture.to, detail: .summary)
    let complaint = #expect(throws: Complaint.self) { try errand.run(in: fixture.surroundings) }
    #expect(complaint?.exitCode == .inputOutput)
  }

  /// A teacher whose record nobody has open.
  private func closed(_ fixture: DeskFixture) throws {
    let desk = try fixture.desk()
    try desk.practise()
    try desk.store.close()
  }
}

extension DeskFixture {
  fileprivate var to: String { folder.path("kirim") }
}
