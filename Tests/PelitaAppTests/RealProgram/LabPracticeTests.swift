import Foundation
import TestSupport
import Testing

/// An experiment on a real screen, as a teacher does it: a wrong try, a power cut, then right.
struct LabPracticeTests {
  private static let exercise = "practise labs/pixels-threshold"

  @Test(arguments: [(80, 24), (60, 20)])
  func `a threshold is found in the light, lost in the dark and found again`(
    columns: Int, rows: Int
  ) async throws {
    let desk = try Desk(columns: columns, rows: rows)
    try await desk.start(Self.exercise, expecting: "Ketik angka 1")
    try await desk.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await desk.enter("Contoh", expecting: "Bu Contoh")
    try await desk.enter("1", expecting: "Selamat datang, Bu Contoh.")
    try await desk.enter("", expecting: "Tekan Enter untuk mulai.")
    try await desk.enter("", expecting: "Angka apa di gambar ini?")
    try await desk.enter("tiga", expecting: "Pilih salah satu: 1, 3, 7, 8.")
    try await desk.enter("3", expecting: "1 ganti ambang")
    try await desk.enter("1", expecting: "Ambang berapa?")
    try await desk.enter("5", expecting: "Komputer membaca 3.")
    try await desk.enter("3", expecting: "Apa yang akan dibaca komputer?")
    try await desk.enter("3", expecting: "Komputer membaca 8.")
    try await desk.enter("4", expecting: "Yang baru terjadi:")
    try await desk.enter("2", expecting: "Belum tepat. Gambar senja dibaca 8")
    try desk.cutPower()

    try await desk.start(Self.exercise, expecting: "Tekan Enter untuk")
    try await desk.enter("", expecting: "Komputer membaca 8.")
    try await desk.enter("1", expecting: "Ambang berapa?")
    try await desk.enter("2", expecting: "Komputer membaca 3.")
    try await desk.enter("4", expecting: "Yang baru terjadi:")
    try await desk.enter("2", expecting: "Benar.")
  }

  @Test func `a script is judged without a person, with its reasons`() throws {
    let laptop = try Laptop()
    let script = laptop.home + "/pilihan.txt"
    try Data("tebak 3\nambang 5\ngambar 2\njawab 2\n".utf8).write(to: URL(filePath: script))
    let judged = try laptop.run(
      ["practise", "labs/pixels-threshold", "--judge", script, "--json"])
    #expect(judged.status == 1)
    #expect(judged.output.contains("\"picture-misread\""))
    #expect(judged.output.contains("\"threshold\" : \"5\""))
    try Data("tebak 3\nambang 5\ngambar 2\nambang 2\njawab 2\n".utf8)
      .write(to: URL(filePath: script))
    #expect(try laptop.run(["practise", "labs/pixels-threshold", "--judge", script]).status == 0)
  }
}
