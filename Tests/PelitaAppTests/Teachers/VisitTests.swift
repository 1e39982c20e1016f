import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct VisitTests {
  @Test func `four inputs lead into the first lesson`() throws {
    let console = try TestLaptop().visit("1", "Contoh", "1", "")
    #expect(console.screen.contains("Modul Tes › Pelajaran Satu"))
    #expect(console.screen.contains("Selamat datang."))
    #expect(console.requests.count == 5)
  }

  @Test func `one Enter comes back to the very question`() throws {
    let laptop = try TestLaptop()
    // The terminal goes away at the second question, without a word.
    _ = try laptop.visit("1", "Contoh", "1", "", "", "2", "", "1")
    let console = try laptop.visit("")
    #expect(console.screen.contains("Pertanyaan kedua?"))
    #expect(console.transcript.contains("Lanjut: Modul Tes › Pelajaran Satu, bagian 3 dari 4"))
  }

  @Test func `a finished lesson leads to the next one`() throws {
    let laptop = try TestLaptop()
    let console = try laptop.visit(
      "1", "Contoh", "1", "", "", "2", "", "2", "", "2", "", "Mencoba di kelas", "")
    #expect(console.transcript.contains("Selesai: Satu"))
    #expect(console.screen.contains("Modul Tes › Pelajaran Dua"))
  }

  @Test func `two people on one laptop are asked who it is`() throws {
    let laptop = try TestLaptop()
    _ = try laptop.visit("1", "Contoh", "1", "m", "0")
    _ = try laptop.visit("g", "1", "2", "Guru", "2", "m", "0")
    let console = try laptop.visit("1", "0")
    #expect(console.transcript.contains("Who is learning now?"))
    #expect(console.transcript.contains("Bu Contoh") && console.transcript.contains("Pak Guru"))
  }

  @Test func `a sitting under the wrong name moves to the one who sat there`() throws {
    let laptop = try TestLaptop()
    _ = try laptop.visit("1", "Contoh", "1", "m", "0")
    // Somebody else answers under that name, changes person and moves the answers.
    let console = try laptop.visit("", "", "2", "m", "g", "1", "1", "Guru", "2", "m", "2", "0")
    #expect(console.transcript.contains("Jawaban tadi dipindahkan ke catatan Pak Guru"))
    let folders = TeacherFolders(dataFolder: laptop.root + "/data")
    var random = SeededGenerator(seed: 9)
    for teacher in folders.teachers() {
      let store = try folders.open(teacher.person, at: laptop.clock, using: &random)
      let attempts = try store.history().activities.values.flatMap(\.attempts)
      #expect(attempts.count == (teacher.profile?.name == "Guru" ? 1 : 0))
      try store.close()
    }
  }

  @Test func `going back from the list of people changes nothing`() throws {
    let laptop = try TestLaptop()
    let console = try laptop.visit("1", "Contoh", "1", "m", "g", "k", "0")
    #expect(console.transcript.contains("Sampai jumpa, Bu Contoh"))
  }

  @Test func `every sitting leaves a backup`() throws {
    let laptop = try TestLaptop()
    _ = try laptop.visit("1", "Contoh", "1", "", "", "2", "0")
    let folders = TeacherFolders(dataFolder: laptop.root + "/data")
    var random = SeededGenerator(seed: 9)
    let store = try folders.open(folders.teachers()[0].person, at: laptop.clock, using: &random)
    #expect(try store.check().backupCount == 1)
  }

  @Test func `removing a record needs the word, and leaves a copy`() throws {
    let laptop = try TestLaptop()
    _ = try laptop.visit("1", "Contoh", "1", "", "", "2", "m", "7", "4", "", "k", "0")
    let folders = TeacherFolders(dataFolder: laptop.root + "/data")
    #expect(folders.teachers().count == 1)
    let console = try laptop.visit("7", "4", "hapus", "")
    #expect(folders.teachers().isEmpty)
    let words = console.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Catatan Bu Contoh sudah dihapus. Salinannya: Pelita › contoh-"))
    let copies = try FileManager.default.contentsOfDirectory(atPath: laptop.root + "/home/Pelita")
    #expect(copies.filter { $0.hasSuffix(".pelita") }.count == 1)
  }

  @Test func `a sudden end is told once`() throws {
    let laptop = try TestLaptop()
    _ = try laptop.visit("1", "Contoh", "1", "m", "0")
    // As after a power cut: an answer, and nothing that ends the sitting.
    let folders = TeacherFolders(dataFolder: laptop.root + "/data")
    var random = SeededGenerator(seed: 9)
    let store = try folders.open(folders.teachers()[0].person, at: laptop.clock, using: &random)
    let lesson = try #require(LessonID("tes.satu"))
    _ = try store.append(.lessonOpened(lesson), at: laptop.clock)
    try store.close()
    // A command for scripts in between does not swallow it.
    try Visit(surroundings: laptop.surroundings(ScriptedConsole(lines: "0"))).lastDesk().store
      .close()
    #expect(try laptop.visit("0").transcript.contains("Tadi Pelita tertutup mendadak"))
    #expect(try !laptop.visit("0").transcript.contains("Tadi Pelita tertutup mendadak"))
  }

  @Test func `a finished lesson is no sudden end`() throws {
    let laptop = try TestLaptop()
    _ = try laptop.visit(
      "1", "Contoh", "1", "", "", "2", "", "2", "", "2", "", "", "0")
    #expect(try !laptop.visit("0").transcript.contains("Tadi Pelita tertutup mendadak"))
  }

  @Test func `progress names what comes back by its heading, never by an id`() throws {
    let laptop = try TestLaptop()
    let console = try laptop.visit(
      "1", "Contoh", "1", "", "", "1", "m", "4", "", "0")
    #expect(console.transcript.contains("Pelajaran Satu › Bagian pertama"))
    #expect(!console.transcript.contains("tes.satu.pertama"))
  }
}
