import Foundation
import TestSupport
import Testing
import TrainingModel

/// Two mentors with a copy of the record each, who change the same things apart.
struct TwoMentorsTests {
  /// In Indonesian, in a usual window.
  private let ani: Desk
  /// In English, in a small one.
  private let budi: Desk

  init() throws {
    ani = try Desk(columns: 80, rows: 24)
    budi = try Desk(columns: 60, rows: 20)
  }

  @Test func `what two mentors changed apart is seen by both, decided by one, the same for both`()
    async throws
  {
    try await begin()
    try await join()
    try await shareMentoring()
    try await changeInEnglish()
    try await changeInIndonesian()
    try ani.receiveFiles(from: budi)
    try budi.receiveFiles(from: ani)
    try await lookInEnglish()
    try await decide()
    try budi.receiveFiles(from: ani)
    try await seeItDecided()
    try check()
  }

  /// Ani begins the school, with a session and a mentoring record, and sends what everybody may see.
  private func begin() async throws {
    try await ani.start("mentor", expecting: "Ketik angka 1")
    try await ani.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await ani.enter("Ani", expecting: "Bu Ani")
    try await ani.enter("1", expecting: "Apakah sudah ada file sekolah dari rekan?")
    try await ani.enter("2", expecting: "Apa nama sekolahnya?")
    try await ani.enter("SMP Contoh", expecting: "Di mana sekolahnya?")
    try await ani.enter("", expecting: "Zona waktu sekolah")
    try await ani.enter("1", expecting: "Sudah disiapkan untuk dipilih")
    try await ani.enter("1", expecting: "Catat pendampingan")
    try await ani.leave("0", expecting: "Semua sudah tersimpan.")
    let record = ["mentor", "record", "Guru 07", "--observed", "Mencari file", "--agreed"]
    for command in [
      record + ["Latihan", "--next", "+3", "--new"],
      ["trainer", "plan", "Latihan file", "--day", "+5", "--span", "13.00-15.00"],
    ] { #expect(try ani.laptop.run(command).status == 0) }
    try await ani.start("mentor", expecting: "laporan")
    try await ani.enter("r", expecting: "Salinan catatan untuk rekan")
    try await ani.enter("7", expecting: "Salinan yang mana?")
    try await ani.enter("2", expecting: "Belum ada pendamping lain")
    try await ani.enter("", expecting: "Salinan catatan untuk rekan")
    try await ani.enter("7", expecting: "Salinan yang mana?")
    try await ani.enter("1", expecting: "Siapa yang boleh membuka file ini?")
    try await ani.enter("1", expecting: "Tidak dikunci")
    try await ani.enter("k", expecting: "Buka semua file baru (0)")
    try await ani.leave("0", expecting: "Semua sudah tersimpan.")
    try budi.receiveFiles(from: ani)
  }

  /// Budi takes the school over from the file, and tells Ani's laptop who he is.
  private func join() async throws {
    try await budi.start("mentor", expecting: "2  English")
    try await budi.enter("2", expecting: "What is your name?")
    try await budi.enter("Budi", expecting: "Pak (Mr)")
    try await budi.enter("2", expecting: "Does a colleague have a school file already?")
    try await budi.enter("1", expecting: "Whose school file?")
    try await budi.enter("1", expecting: "new records")
    try await budi.enter("", expecting: "Mentor · SMP Contoh")
    try await budi.enter("r", expecting: "A copy of the record for colleagues")
    try await budi.enter("7", expecting: "Which copy?")
    try await budi.enter("1", expecting: "Who may open this file?")
    try await budi.enter("1", expecting: "Not locked")
    try await budi.enter("k", expecting: "Mentor · SMP Contoh")
    try await budi.leave("0", expecting: "Everything is saved.")
    try ani.receiveFiles(from: budi)
  }

  /// Now that Budi's laptop is known, what mentors wrote can be locked for him.
  private func shareMentoring() async throws {
    try await ani.start("mentor", expecting: "Buka semua file baru (1)")
    try await ani.enter("b", expecting: "Pak Budi: 1 catatan baru.")
    try await sendWithMentoring()
    try budi.receiveFiles(from: ani)
    try await budi.start("mentor", expecting: "Open all new files (1)")
    try await budi.enter("b", expecting: "Follow-ups this week (1)")
    #expect(budi.screen.contains("Bu Ani: new records: 1."))
  }

  private func changeInEnglish() async throws {
    try await budi.enter("l", expecting: "Table of teachers")
    try await budi.enter("1", expecting: "Mentoring records       1")
    try await budi.enter("7", expecting: "still open")
    try await budi.enter("1", expecting: "Change this record")
    try await budi.enter("1", expecting: "What was seen           Mencari file")
    try await budi.enter("2", expecting: "What did you see with Guru 07?")
    try await budi.enter("Mencari file soal", expecting: "Keep it")
    try await budi.enter("3", expecting: "What did you agree?")
    try await budi.enter("Latihan tiap Senin", expecting: "Keep it")
    try await budi.enter("1", expecting: "The record is saved.")
    try await budi.start("trainer", expecting: "Training sessions")
    try await budi.enter("6", expecting: "Latihan file")
    try await budi.enter("1", expecting: "Change the plan")
    try await budi.enter("9", expecting: "Save this plan")
    try await budi.enter("6", expecting: "Where?")
    try await budi.enter("Aula", expecting: "face to face")
    try await budi.enter("1", expecting: "Save this plan")
    try await budi.enter("1", expecting: "Session: Latihan file")
    try await budi.enter("k", expecting: "new session")
    try await budi.enter("k", expecting: "report")
    try await budi.enter("r", expecting: "A copy of the record for colleagues")
    try await budi.enter("7", expecting: "Which copy?")
    try await budi.enter("2", expecting: "Bu Ani")
    try await budi.enter("1", expecting: "Locked: only Bu Ani can")
  }

  private func changeInIndonesian() async throws {
    try await ani.start("mentor", expecting: "Tabel guru")
    try await ani.enter("l", expecting: "Guru 07")
    try await ani.enter("1", expecting: "Catatan pendampingan    1")
    try await ani.enter("7", expecting: "masih terbuka")
    try await ani.enter("1", expecting: "Ubah catatan ini")
    try await ani.enter("1", expecting: "Yang disepakati         Latihan")
    try await ani.enter("3", expecting: "Apa yang disepakati?")
    try await ani.enter("Kartu langkah", expecting: "Simpan")
    try await ani.enter("1", expecting: "Catatan sudah tersimpan.")
    try await ani.start("trainer", expecting: "Sesi pelatihan")
    try await ani.enter("6", expecting: "Latihan file")
    try await ani.enter("1", expecting: "Ubah rencana")
    try await ani.enter("9", expecting: "Simpan rencana ini")
    try await ani.enter("6", expecting: "Di mana?")
    try await ani.enter("Ruang guru", expecting: "tatap muka")
    try await ani.enter("1", expecting: "Simpan rencana ini")
    try await ani.enter("1", expecting: "Sesi: Latihan file")
    try await ani.enter("k", expecting: "sesi baru")
    try await ani.enter("k", expecting: "laporan")
    try await sendWithMentoring()
  }

  /// From the first screen: a copy with what mentors wrote, locked for Budi.
  private func sendWithMentoring() async throws {
    try await ani.enter("r", expecting: "Salinan catatan untuk rekan")
    try await ani.enter("7", expecting: "Salinan yang mana?")
    try await ani.enter("2", expecting: "Pak Budi")
    try await ani.enter("1", expecting: "hanya bisa dibuka oleh Pak")
    try await ani.enter("k", expecting: "batalkan tulisan terakhir")
    try await ani.leave("0", expecting: "Semua sudah tersimpan.")
  }

  /// In the small window the versions stand below each other.
  private func lookInEnglish() async throws {
    try await budi.start("mentor", expecting: "Open all new files (1)")
    try await budi.enter("b", expecting: "to be decided (2)")
    try await budi.enter("v", expecting: "Mentoring record")
    try await budi.enter("1", expecting: "Combine, part by part")
    for words in ["Latihan tiap Senin", "Kartu langkah", "Pak Budi", "Bu Ani", "(differs)"] {
      #expect(budi.screen.contains(words))
    }
    try await budi.enter("k", expecting: "Session \"Latihan file\"")
  }

  /// Ani puts the record together of both, and takes her own place for the session.
  private func decide() async throws {
    try await ani.start("mentor", expecting: "Buka semua file baru (1)")
    try await ani.enter("b", expecting: "perlu diputuskan (2)")
    try await ani.enter("v", expecting: "Catatan pendampingan \"")
    try await ani.enter("1", expecting: "Gabungkan, bagian demi bagian")
    #expect(
      ani.screen.split(separator: "\n").contains { line in
        ["Kesepakatan", "Latihan tiap Senin", "Kartu langkah"].allSatisfy(line.contains)
      })
    try await ani.enter("3", expecting: "1/2")
    try await ani.enter(try number(of: "Mencari file soal"), expecting: "2/2")
    try await ani.enter(try number(of: "Kartu langkah"), expecting: "Hasil gabungan")
    #expect(ani.screen.contains("Pendampingan: masih terbuka"))
    try await ani.enter("1", expecting: "Sudah diputuskan: Catatan pendampingan")
    try await ani.enter("1", expecting: "Dua versi: Sesi \"Latihan file\"")
    // The version that was written last, by a clock or by chance, stands first.
    let version = ani.screen.contains("Versi 1: Bu Ani") ? "1" : "2"
    try await ani.enter(version, expecting: "Pakai versi \(version)?")
    try await ani.enter("1", expecting: "Tidak ada yang perlu diputuskan.")
    try await ani.enter("k", expecting: "Pendamping · SMP Contoh")
    #expect(!ani.screen.contains("perlu diputuskan"))
    try await sendWithMentoring()
  }

  private func number(of text: String) throws -> String {
    let line = try #require(ani.screen.split(separator: "\n").first { $0.contains(text) })
    return String(try #require(line.split(separator: " ").first))
  }

  /// The question is gone on the other laptop, and what was decided is there.
  private func seeItDecided() async throws {
    try await budi.start("mentor", expecting: "to be decided (2)")
    try await budi.enter("b", expecting: "Open all new files (0)")
    #expect(!budi.screen.contains("to be decided"))
    try await budi.enter("l", expecting: "Table of teachers")
    try await budi.enter("1", expecting: "Mentoring records       1")
    try await budi.enter("7", expecting: "still open")
    try await budi.enter("1", expecting: "What was agreed: Kartu langkah")
    #expect(budi.screen.contains("What was seen: Mencari file soal"))
    try await budi.enter("k", expecting: "Mentoring records")
    try budi.cutPower()
  }

  /// Both hold the very same record, what mentors wrote included.
  private func check() throws {
    let records = try [ani, budi].map { desk in
      let exported = try desk.laptop.run(["school", "export", "--mentor-scope"])
      #expect(exported.status == 0)
      return try #require(try JSONValue(parsing: exported.output).object)
    }
    #expect(records[0] == records[1])
    #expect(records[0]["state"] != nil)
    #expect(records[0]["mentoringTexts"]?.array?.count == 1)
    #expect(records[0]["sessions"]?.array?.first?.object?["place"]?.string == "Ruang guru")
  }
}
