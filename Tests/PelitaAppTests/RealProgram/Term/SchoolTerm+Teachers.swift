import Foundation
import TestSupport
import Testing

extension SchoolTermTests {
  /// One evening on her own laptop: the assignment opened, a question not got yet, and a request.
  func learn(on day: String) async throws {
    try teacher.receiveFiles(from: trainer)
    teacher.day = day
    try await teacher.start(expecting: "Ketik angka 1")
    try await teacher.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await teacher.enter("Guru 07", expecting: "nama saja")
    try await teacher.enter("3", expecting: "Selamat datang, Guru 07.")
    try await teacher.enter("", expecting: "Ketik nomor, lalu tekan Enter.")
    try await teacher.enter("2", expecting: "Benar.")
    try await teacher.enter("", expecting: "Boleh lebih dari satu")
    try await teacher.enter("1", expecting: "Belum tepat.")
    try await teacher.enter("t", expecting: "Apa yang membingungkan?")
    try await teacher.enter("tombol yang mana?", expecting: "Tersimpan.")
    try await teacher.enter("m", expecting: "ada file baru")
    try await teacher.enter("b", expecting: "Tugas atau balasan dari Pak Uji")
    try await teacher.enter("1", expecting: "Lanjutan sesi")
    try await teacher.enter("1", expecting: "Tugasnya ada di layar utama")
    try await teacher.enter("", expecting: "Buka file")
    try await teacher.enter("k", expecting: "Dasar Laptop · dari Pak Uji")
    try await send(firstTime: true)
  }

  /// A month later: the same question again, right without help; and what she tried in class.
  func learnOn(on day: String) async throws {
    teacher.day = day
    try await teacher.start(expecting: "dicoba apa di kelas?")
    try await teacher.enter("c", expecting: "Dicoba apa di kelas?")
    try await teacher.enter("Memberi nama file soal", expecting: "Hasilnya apa?")
    try await teacher.enter("Lebih cepat ketemu", expecting: "Langkah berikutnya?")
    try await teacher.enter("", expecting: "Siapa boleh membaca?")
    try await teacher.enter("2", expecting: "Ikut terkirim bersama file berikutnya")
    try await teacher.enter("", expecting: "Boleh lebih dari satu")
    let right = try ["tombol angka", "tombol Enter"].map { try number(of: $0) }
    try await teacher.enter(right.joined(separator: " "), expecting: "Benar.")
    try await teacher.enter("m", expecting: "Kirim ke pendamping")
    try await send(firstTime: false)
  }

  /// The options stand in an order of their own at each visit.
  private func number(of option: String) throws -> String {
    let line = try #require(teacher.screen.split(separator: "\n").first { $0.hasSuffix(option) })
    return String(try #require(line.split(separator: " ").first))
  }

  private func send(firstTime: Bool) async throws {
    try await teacher.enter("5", expecting: "Kirim apa?")
    try await teacher.enter("3", expecting: firstTime ? "Di daftar guru sekolah" : "Simpan ke:")
    if firstTime { try await teacher.enter("", expecting: "Simpan ke:") }
    try await teacher.enter("3", expecting: "guru-07-\(teacher.day ?? "").pelita")
    try await teacher.enter("", expecting: "Kirim ke pendamping")
    try await teacher.leave("0", expecting: "Sampai jumpa, Guru 07.")
    try mentor.receiveFiles(from: teacher)
  }

  /// Five colleagues: two of them with the same difficulty.
  func colleaguesLearn(on day: String) throws -> [TermTeacher] {
    let names = ["Guru 08", "Guru 09", "Guru 10", "Guru 11", "Guru 12"]
    let others = try names.enumerated().map { try TermTeacher($1, number: UInt64($0) + 1) }
    for (place, teacher) in others.enumerated() {
      try place < 2 ? teacher.struggles(on: day) : teacher.completesFirstLesson(on: day)
      try teacher.brings(to: mentor.laptop.home + "/Downloads")
    }
    return others
  }
}
