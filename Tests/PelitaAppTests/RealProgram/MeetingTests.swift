import TestSupport
import Testing

/// A meeting on real screens, with two power cuts: from its minutes to a session.
struct MeetingTests {
  @Test func `nothing that the minutes acknowledged is lost, and a decision becomes a session`()
    async throws
  {
    let trainer = try Desk(columns: 80, rows: 24)
    try await arrive(trainer)
    try await writeMinutesUntilThePowerFails(trainer)
    try await decide(trainer)
    try await planUntilThePowerFails(trainer)
    try await goOnWithThePlan(trainer)

    let (meetings, status) = try trainer.laptop.run(["trainer", "meetings", "--json"])
    #expect(status == 0)
    #expect(meetings.contains(#""minutes": "Banyak yang sulit mencari file\nLaptop cukup""#))
    #expect(meetings.contains(#""what": "Latihan file""#))
    #expect(meetings.contains(#""session": ""#))
  }

  /// Somebody new; a command founds the school without questions.
  private func arrive(_ trainer: Desk) async throws {
    try await trainer.start(expecting: "Ketik angka 1")
    try await trainer.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await trainer.enter("Pemateri", expecting: "Pak Pemateri")
    try await trainer.enter("2", expecting: "Selamat datang")
    try trainer.cutPower()
    #expect(try trainer.laptop.run(["trainer", "competences"]).status == 0)
  }

  private func writeMinutesUntilThePowerFails(_ trainer: Desk) async throws {
    try await trainer.start("trainer", expecting: "Rapat dan notulen")
    try await trainer.enter("5", expecting: "Belum ada rapat yang tercatat.")
    try await trainer.enter("c", expecting: "Rapat apa?")
    try await trainer.enter("Rapat kurikulum", expecting: "Hari apa rapatnya?")
    try await trainer.enter("", expecting: "Di mana?")
    try await trainer.enter("Ruang guru", expecting: "Siapa yang hadir?")
    try await trainer.enter("1", expecting: "Apa saja pokok bahasannya?")
    try await trainer.enter("", expecting: "Notulen: apa yang dibicarakan?")
    try await trainer.enter("Banyak yang sulit mencari file", expecting: "tersimpan, 1 baris")
    try await trainer.enter("Laptop cukup", expecting: "tersimpan, 2 baris")
    try trainer.cutPower()
  }

  private func decide(_ trainer: Desk) async throws {
    try await openDecisions(trainer)
    try await trainer.enter("c", expecting: "Apa yang diputuskan?")
    try await trainer.enter("Latihan file", expecting: "siapa yang mengerjakan?")
    try await trainer.enter("1", expecting: "Sampai kapan?")
    try await trainer.enter("+7", expecting: "Enter saja: tidak ada lagi.")
    try await trainer.enter("", expecting: "catat keputusan")
  }

  private func planUntilThePowerFails(_ trainer: Desk) async throws {
    try await trainer.enter("1", expecting: "Jadikan sesi pelatihan")
    try await trainer.enter("1", expecting: "Tentang apa sesinya?")
    try await trainer.enter("", expecting: "Kompetensi apa yang dilatih?")
    try trainer.cutPower()
  }

  private func goOnWithThePlan(_ trainer: Desk) async throws {
    try await openDecisions(trainer)
    try await trainer.enter("1", expecting: "Jadikan sesi pelatihan")
    try await trainer.enter("1", expecting: "Ada rencana yang belum selesai:")
    try await trainer.enter("1", expecting: "Simpan rencana ini")
    #expect(trainer.screen.contains("Latihan file"))
    try await trainer.enter("1", expecting: "menjadi sesi")
    try await trainer.enter("k", expecting: "1 menjadi sesi")
    try trainer.cutPower()
  }

  private func openDecisions(_ trainer: Desk) async throws {
    try await trainer.start("trainer", expecting: "Rapat dan notulen")
    try await trainer.enter("5", expecting: "Rapat kurikulum")
    try await trainer.enter("1", expecting: "2 baris")
    try await trainer.enter("6", expecting: "catat keputusan")
  }
}
