import Foundation
import TestSupport
import Testing
import TrainingModel

extension SchoolTermTests {
  /// The mentor's file comes in on the trainer's screen; then the report is made there.
  func report(on day: String) async throws {
    try trainer.receiveFiles(from: mentor)
    trainer.day = day
    try await trainer.start("trainer", expecting: "buka file dari rekan (1)")
    try await trainer.enter("b", expecting: "Bu Ani:")
    try await trainer.enter("6", expecting: "Latihan file")
    try await trainer.enter("1", expecting: "Dicoba di kelas: 1 cerita")
    try await trainer.enter("k", expecting: "sesi baru")
    try await trainer.enter("k", expecting: "laporan")
    try await trainer.enter("r", expecting: "Lihat ringkasan satu halaman")
    try await trainer.enter("1", expecting: "sesi dilaksanakan")
    try await trainer.enter("k", expecting: "Buat laporan")
    try await trainer.enter("2", expecting: "Bahasa Indonesia")
    try await trainer.enter("1", expecting: ".html")
    try await trainer.enter("k", expecting: "buka file dari rekan (0)")
    try await trainer.leave("0", expecting: "Semua sudah tersimpan.")
  }

  /// What the screens said is what scripts read, on both laptops.
  func checkTheRecord(on day: String) throws {
    let story = try object(trainer, ["trainer", "session", "latihan", "--json"], on: day)
    #expect(story["status"]?.string == "heldLater")
    let moves = story["moves"]?.array?.compactMap(\.object) ?? []
    #expect(moves.map { $0["status"]?.string } == ["interrupted", "rescheduled", "heldLater"])
    #expect(
      moves.map { $0["reason"]?.string ?? "" } == ["mati lampu", "listrik belum stabil", ""])
    #expect(story["attendance"]?.object?["absent"]?.integer == 1)
    #expect(story["classApplications"]?.array?.count == 1)
    let mine = try object(trainer, ["school", "show", "--json"], on: day)
    let theirs = try object(mentor, ["school", "show", "--json"], on: day)
    #expect(mine["state"] == theirs["state"])
    #expect(mine["twoVersions"]?.integer == 0)
  }

  /// The page for the principal and its JSON: what happened, in counts, without a teacher's name.
  func checkTheReport(on day: String) throws {
    let report = try object(trainer, ["school", "report", "--json"], on: day)
    let session = report["sessions"]?.array?.first?.object
    #expect(session?["topic"]?.string == "Latihan file")
    #expect(session?["status"]?.string == "heldLater")
    let change = session?["changes"]?.array?.first?.object
    #expect(change?["actual"]?.string == "diskusi: cara memberi nama file")
    #expect(change?["cause"]?.string == "power")
    let obstacle = report["obstacles"]?.array?.first?.object
    #expect(obstacle?["sort"]?.string == "power")
    #expect(obstacle?["words"]?.array?.compactMap(\.string) == ["mati lampu"])
    let meetings = report["meetings"]?.object
    #expect(meetings?["withMinutes"]?.integer == 1)
    #expect(meetings?["withSession"]?.integer == 1)
    let path = try #require(report["paths"]?.array?.first?.string)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    for words in ["Latihan file", "mati lampu", "listrik belum stabil", "cara memberi nama file"] {
      #expect(page.contains(words))
    }
    for words in ["Guru 07", "Guru 08", "Mencari tombol Enter", "tombol yang mana?"] {
      #expect(!page.contains(words))
    }
  }

  private func object(_ desk: Desk, _ command: [String], on day: String) throws -> JSONObject {
    let (output, status) = try desk.laptop.run(command, on: day)
    #expect(status == 0)
    return try #require(try JSONValue(parsing: output).object)
  }
}
