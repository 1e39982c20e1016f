import Cryptography
import Foundation
import RecordExchange
import Terminal
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

@Suite struct SendFlowTests {
  private let fixture: DeskFixture
  private let desk: TeacherDesk

  init() throws {
    fixture = try DeskFixture()
    desk = try fixture.desk()
    try desk.practise()
  }

  @Test func `a summary goes to the flash disk, shown first and read back`() throws {
    try fixture.folder.makeFolder("media/SANDISK")
    fixture.types("1", "1", "")
    try SendFlow(desk: desk).run()
    let progress = try sent("media/SANDISK/Pelita/contoh-2026-11-23.pelita")
    #expect(progress.detail == .summary && progress.eventLines.isEmpty && progress.notes.isEmpty)
    #expect(progress.file.header.who == "Bu Contoh")
    #expect(progress.summary?.standing.signals.map(\.rule) == [.asked])
    #expect(fixture.words.contains("1 pelajaran selesai, 1 sedang dipelajari"))
    #expect(fixture.words.contains("1 pertanyaan untuk pendamping"))
    #expect(fixture.words.contains("Flashdisk SANDISK"))
    #expect(
      fixture.words.contains(
        "Tersimpan: SANDISK › Pelita › contoh-2026-11-23.pelita. Flashdisk sudah boleh dicabut."))
  }

  @Test func `what was asked about goes with its tries`() throws {
    fixture.types("2", "3", "")
    try SendFlow(desk: desk).run()
    let progress = try sent("home/Pelita/contoh-2026-11-23.pelita")
    #expect(progress.detail == .marked)
    #expect(progress.eventLines.count == 2)
  }

  @Test func `private notes stay unless they are chosen`() throws {
    fixture.types("3", "3", "")
    try SendFlow(desk: desk).run()
    fixture.types("i", "3", "3", "")
    try SendFlow(desk: desk).run()
    let without = try fixture.folder.read("home/Pelita/contoh-2026-11-23.pelita")
    #expect(!without.contains("rahasia saya"))
    #expect(try sent("home/Pelita/contoh-2026-11-23.pelita").eventLines.count == 7)
    let with = try sent("home/Pelita/contoh-2026-11-23-2.pelita")
    #expect(with.notes.map(\.text) == ["rahasia saya"])
    #expect(fixture.words.contains("Catatan pribadi (1) ikut terkirim"))
  }

  @Test func `with several flash disks the teacher chooses one`() throws {
    try fixture.folder.makeFolder("media/MERAH")
    try fixture.folder.makeFolder("media/PUTIH")
    fixture.types("1", "1", "2", "")
    try SendFlow(desk: desk).run()
    #expect(try fixture.folder.names(in: "media/MERAH").isEmpty)
    #expect(try fixture.folder.names(in: "media/PUTIH") == ["Pelita"])
  }

  @Test func `without a flash disk Pelita waits until one is there`() throws {
    fixture.types("1", "1")
    fixture.console.respond = { [folder = fixture.folder] _ in
      _ = try? folder.makeFolder("media/BARU")
      return .line("")
    }
    // Asked once for the flash disk, once to go on after the file is saved.
    try SendFlow(desk: desk).run()
    #expect(fixture.words.contains("Flashdisk belum terlihat"))
    #expect(try fixture.folder.names(in: "media/BARU/Pelita") == ["contoh-2026-11-23.pelita"])
  }

  @Test func `without a phone the teacher may go another way`() throws {
    fixture.types("1", "2", "0", "3", "")
    try SendFlow(desk: desk).run()
    #expect(fixture.words.contains("HP belum terlihat"))
    #expect(try fixture.folder.names(in: "home/Pelita") == ["contoh-2026-11-23.pelita"])
  }

  @Test func `a place that cannot be written says so and lets another be chosen`() throws {
    try fixture.folder.write("bukan folder", to: "home/Pelita")
    fixture.types("1", "3", "0", "4", "")
    try SendFlow(desk: desk).run()
    #expect(fixture.words.contains("Enter coba lagi"))
    #expect(!fixture.words.contains("Tersimpan di laptop"))
  }

  @Test func `going back sends nothing`() throws {
    fixture.types("1", "k", "3", "0", "k")
    try SendFlow(desk: desk).run()
    #expect(try !fixture.folder.names(in: "home").contains("Pelita"))
  }

  @Test func `the file is signed by this laptop's key, always the same`() throws {
    fixture.types("1", "3", "")
    try SendFlow(desk: desk).run()
    let key = try sent("home/Pelita/contoh-2026-11-23.pelita").file.header.deviceKey
    #expect(try fixture.surroundings.deviceKey().signingKey.publicKey == key)
  }

  private func sent(_ name: String) throws -> ProgressFile {
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: fixture.folder.path(name))))
    return try ProgressFile(ExchangeFile(reading: bytes))
  }
}
