import Foundation
import TestSupport
import Testing
import TrainingModel

/// A session on a real screen: planned, broken off by a power cut, moved to discussion, given a new
/// day, held later; and what a script reads of it afterwards.
struct SessionStoryScreenTests {
  @Test func `a session that a power cut broke off is held later, and nothing of it is lost`()
    async throws
  {
    let trainer = try Desk(columns: 80, rows: 24)
    try await arrive(trainer)
    for name in ["Guru 07", "Guru 12", "Guru 15"] {
      #expect(
        try trainer.laptop.run(
          ["mentor", "record", name, "--observed", "awal", "--new"]).status == 0)
    }
    #expect(
      try trainer.laptop.run(
        ["trainer", "plan", "Pengenalan KKA", "--day", "+0", "--span", "08.00-11.00"]).status == 0)

    try await trainer.start("trainer", expecting: "Sesi pelatihan")
    try await trainer.enter("6", expecting: "Pengenalan KKA")
    try await trainer.enter("1", expecting: "Sesi: Pengenalan KKA")
    // Two numbers and Enter, and the power fails here as well.
    try await trainer.enter("2", expecting: "Terputus: mati lampu")
    try await trainer.enter("1", expecting: "Apa yang terjadi?")
    try await trainer.enter("", expecting: "Tercatat: terputus.")
    try trainer.cutPower()
    try await holdLater(trainer)
    try check(trainer.laptop)
  }

  private func arrive(_ trainer: Desk) async throws {
    try await trainer.start("trainer", expecting: "Ketik angka 1")
    try await trainer.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await trainer.enter("Uji", expecting: "Pak Uji")
    try await trainer.enter("2", expecting: "Apakah sudah ada file sekolah dari rekan?")
    try await trainer.enter("2", expecting: "Apa nama sekolahnya?")
    try await trainer.enter("SMP Contoh", expecting: "Di mana sekolahnya?")
    try await trainer.enter("", expecting: "Zona waktu sekolah")
    try await trainer.enter("1", expecting: "SMP Contoh · WIB")
    try await trainer.enter("1", expecting: "Beri tugas")
    try await trainer.leave("0", expecting: "Semua sudah tersimpan.")
  }

  private func holdLater(_ trainer: Desk) async throws {
    try await trainer.start("trainer", expecting: "Sesi pelatihan")
    try await trainer.enter("6", expecting: "terputus")
    try await trainer.enter("1", expecting: "Sesi: Pengenalan KKA")
    try await trainer.enter("2", expecting: "Dipindah ke diskusi")
    try await trainer.enter("4", expecting: "Tahap mana yang diganti dengan diskusi?")
    try await trainer.enter("1", expecting: "Mendiskusikan apa?")
    try await trainer.enter("urutan perintah", expecting: "praktik diganti diskusi")
    try await trainer.enter("2", expecting: "Dijadwal ulang")
    try await trainer.enter("5", expecting: "Dijadwal ulang ke hari apa?")
    try await trainer.enter("+7", expecting: "Pukul berapa?")
    try await trainer.enter("", expecting: "Apa alasannya?")
    try await trainer.enter("", expecting: "Tercatat: dijadwal ulang")
    try await trainer.enter("3", expecting: "Siapa yang hadir?")
    try await trainer.enter("2", expecting: "2 hadir, 1 tidak")
    try await trainer.enter("2", expecting: "Sudah dilaksanakan")
    try await trainer.enter("7", expecting: "Dilaksanakan hari apa?")
    try await trainer.enter("", expecting: "dilaksanakan pada hari lain")
    try await trainer.enter("k", expecting: "Sesi pelatihan")
    try await trainer.enter("k", expecting: "Kendala dan tanggapan")
    try await trainer.leave("0", expecting: "Semua sudah tersimpan.")
  }

  /// The same values as on the screen.
  private func check(_ laptop: Laptop) throws {
    let answer = try laptop.run(["trainer", "session", "pengenalan", "--json"])
    #expect(answer.status == 0)
    let story = try #require(JSONValue(parsing: answer.output).object)
    #expect(story["status"]?.string == "heldLater")
    let moves = story["moves"]?.array?.compactMap(\.object) ?? []
    #expect(
      moves.map { $0["status"]?.string } == ["interrupted", "rescheduled", "heldLater"])
    #expect(moves.prefix(2).map { $0["reason"]?.string } == ["mati lampu", "mati lampu"])
    let stages = story["stages"]?.array?.compactMap(\.object) ?? []
    #expect(stages.first { $0["part"]?.string == "practice" }?["outcome"]?.string == "replaced")
    let obstacle = story["obstacles"]?.array?.first?.object
    #expect(obstacle?["sort"]?.string == "power")
    #expect(obstacle?["responses"]?.array?.count == 2)
    #expect(story["attendance"]?.object?["absent"]?.integer == 1)
    let refused = try laptop.run(
      ["trainer", "session-move", "pengenalan", "--to", "interrupted", "--reason", "x"])
    #expect(refused.status == 64)
  }
}
