import Foundation
import TestSupport
import Testing

extension SchoolTermTests {
  /// The colleague's school file and six teachers' files: who needs help, with what, and why.
  func seeWhoNeedsHelp(on day: String) async throws {
    try mentor.receiveFiles(from: trainer)
    mentor.day = day
    try await mentor.start("mentor", expecting: "Ketik angka 1")
    try await mentor.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await mentor.enter("Ani", expecting: "Bu Ani")
    try await mentor.enter("1", expecting: "Apakah sudah ada file sekolah dari rekan?")
    try await mentor.enter("1", expecting: "File sekolah dari siapa?")
    try await mentor.enter("1", expecting: "catatan baru.")
    try await mentor.enter("", expecting: "Buka semua file baru (6)")
    #expect(mentor.screen.contains("Pendamping · SMP Contoh"))
    try await mentor.enter("b", expecting: "Orang yang sama?")
    for _ in 1...5 { try await mentor.enter("1", expecting: "Orang yang sama?") }
    try await mentor.enter("1", expecting: "Minta bantuan (1)")
    #expect(mentor.screen.contains("\"tombol yang mana?\""))
    #expect(mentor.screen.contains("Perlu ditemani (2)"))
    #expect(mentor.screen.contains("Guru 08, Guru 09"))
    #expect(mentor.screen.contains("Buka semua file baru (0)"))
  }

  /// From the very answers to a record with evidence, which is to be looked at in a week.
  func accompany() async throws {
    try await mentor.enter("1", expecting: "minta bantuan: \"tombol yang mana?\"")
    #expect(mentor.screen.contains("tombol daya   belum tepat"))
    try await mentor.enter("c", expecting: "Percobaan dari file")
    try await mentor.enter("Mencari tombol Enter", expecting: "Apa yang disepakati?")
    try await mentor.enter("Kartu tombol di meja", expecting: "Kapan dilihat lagi?")
    try await mentor.enter("+7", expecting: "Dilihat lagi            Jumat, 2 Oktober")
    try await mentor.enter("1", expecting: "Catatan sudah tersimpan.")
    try mentor.cutPower()
  }

  /// A week later it is due, and done; nobody is called late.
  func followUp(on day: String) async throws {
    mentor.day = day
    try await mentor.start("mentor", expecting: "Tindak lanjut minggu ini (1)")
    #expect(mentor.screen.contains("Belum ada kabar"))
    #expect(!mentor.screen.contains("terlambat"))
    try await mentor.enter("j", expecting: "Kartu tombol di meja")
    try await mentor.enter("1", expecting: "Sudah dilakukan")
    try await mentor.enter("1", expecting: "Apa hasilnya?")
    try await mentor.enter("Sudah hafal tombolnya", expecting: "sudah dicatat")
    try await mentor.enter("k", expecting: "Tindak lanjut minggu ini (0)")
    try await mentor.leave("0", expecting: "Semua sudah tersimpan.")
  }

  /// Next month's file: right without help, told beside what was before.
  func seeWhatChanged(on day: String) async throws {
    mentor.day = day
    try await mentor.start("mentor", expecting: "Buka semua file baru (1)")
    try await mentor.enter("b", expecting: "Buka semua file baru (0)")
    try await mentor.enter("l", expecting: "Tabel guru")
    try await mentor.enter("1", expecting: "Dicoba di kelas, 12 Okt")
    #expect(mentor.screen.contains("Memberi nama file soal"))
    try await mentor.enter("7", expecting: "sudah ditindaklanjuti")
    try await mentor.enter("1", expecting: "Empat minggu sebelum dan empat minggu sesudahnya:")
    #expect(mentor.screen.contains("lebih sering tepat"))
    #expect(mentor.screen.contains("Sudah hafal tombolnya"))
    try await mentor.enter("2", expecting: "ditutup")
    try await mentor.enter("k", expecting: "Perlu bantuan")
    try await mentor.enter("k", expecting: "Tabel guru")
    try await mentor.enter("k", expecting: "Pendamping · SMP Contoh")
    // Right without help clears her request; the two others still need company.
    #expect(!mentor.screen.contains("Minta bantuan"))
    #expect(mentor.screen.contains("Guru 08, Guru 09"))
    try await mentor.enter("r", expecting: "Salinan catatan untuk rekan")
    try await mentor.enter("7", expecting: "Salinan yang mana?")
    try await mentor.enter("1", expecting: "Siapa yang boleh membuka file ini?")
    try await mentor.enter("1", expecting: "smp-contoh-2026-10-13.pelita")
    try await mentor.enter("k", expecting: "Pendamping · SMP Contoh")
    try await mentor.leave("0", expecting: "Semua sudah tersimpan.")
  }
}
