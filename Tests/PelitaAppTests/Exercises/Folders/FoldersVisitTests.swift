import Curriculum
import Foundation
import LearningRecord
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct FoldersVisitTests {
  private let place: PracticeRoom
  private let files = FileManager.default

  init() throws { place = try PracticeRoom("folders/drag-three") }

  private func drag(_ names: String...) throws {
    for name in names {
      try files.moveItem(atPath: place.path(name), toPath: place.path("Kelas 7A/" + name))
    }
  }

  @Test func `the folder is laid out, worked in and judged`() throws {
    let (first, console) = try place.work([""])
    #expect(first.verdict?.reasons.map(\.name) == ["not-moved"])
    #expect(console.transcript.contains("Berkas › Pelita › Latihan › Bu Contoh › latihan"))
    try drag("Daftar hadir.txt", "Jadwal piket.txt", "Denah duduk.txt")
    let (second, _) = try place.work([""])
    #expect(second.verdict == .right)
    #expect(second.performance?.work.contains("Kelas 7A/Denah duduk.txt") == true)
  }

  @Test func `leaving and coming back keeps what was done`() throws {
    _ = try place.work(["0"])
    try drag("Daftar hadir.txt")
    let (outcome, _) = try place.work([""])
    #expect(outcome.verdict?.reasons.first?.seen["name"] == "Jadwal piket.txt, Denah duduk.txt")
  }

  @Test func `starting again asks first and keeps the old folder`() throws {
    _ = try place.work(["0"])
    try drag("Daftar hadir.txt")
    _ = try place.work(["2", "0", "0"])
    #expect(files.fileExists(atPath: place.path("Kelas 7A/Daftar hadir.txt")))
    let (_, console) = try place.work(["2", "1", "0"])
    #expect(files.fileExists(atPath: place.path("Daftar hadir.txt")))
    let aside = place.laptop.root + "/home/Pelita/Latihan/Bu Contoh/Lama 2026-11-23"
    #expect(files.fileExists(atPath: aside + "/latihan/Kelas 7A/Daftar hadir.txt"))
    #expect(console.transcript.contains("Lama 2026-11-23 › latihan"))
  }

  @Test func `a folder that somebody else made is set aside, not touched`() throws {
    try place.laptop.write("milik saya", to: "home/Pelita/Latihan/Bu Contoh/latihan/surat.txt")
    _ = try place.work(["0"])
    let aside = place.laptop.root + "/home/Pelita/Latihan/Bu Contoh/Lama 2026-11-23/latihan"
    #expect(files.fileExists(atPath: aside + "/surat.txt"))
    #expect(files.fileExists(atPath: place.path("Daftar hadir.txt")))
  }

  @Test func `a folder that vanished meanwhile is not counted as a miss`() throws {
    let folder = place.folder
    let (outcome, _) = try place.work([""]) { try? FileManager.default.removeItem(atPath: folder) }
    #expect(outcome.verdict == .unchecked(ExerciseReason("folder-gone")))
    _ = try place.work(["0"])
    #expect(files.fileExists(atPath: place.path("Daftar hadir.txt")))
  }

  @Test func `the file manager is opened at the first visit, and when asked for`() async throws {
    let folder = try TemporaryFolder()
    let note = folder.path("opened")
    let opener = try folder.writeProgram("echo \"$1\" >> '\(note)'", to: "opener")
    let (transcript, practice) = try await onOwnThread {
      let place = try PracticeRoom("folders/drag-three")
      place.opener = opener
      let (_, console) = try place.work(["1", "0"])
      _ = try place.work(["0"])
      return (console.transcript, place.folder)
    }
    #expect(transcript.contains("sudah dibuka di jendela lain"))
    let lines = try folder.read("opened").split(separator: "\n")
    #expect(lines.map(String.init) == [practice, practice])
  }

  @Test func `a link in the place of the practice folder is moved away, not followed`() throws {
    let outside = place.laptop.root + "/luar"
    try place.laptop.write("x", to: "luar/surat.txt")
    try place.laptop.write("", to: "home/Pelita/Latihan/Bu Contoh/ada")
    try files.createSymbolicLink(atPath: place.folder, withDestinationPath: outside)
    _ = try place.work(["0"])
    #expect(try files.contentsOfDirectory(atPath: outside) == ["surat.txt"])
    #expect(files.fileExists(atPath: place.path("Daftar hadir.txt")))
  }

  @Test func `words for every reason exist in both languages`() {
    for language in Language.allCases {
      for reason in Set(FoldersVisitTests.reasons) {
        let words = place.exercise.bench.feedback(
          for: ExerciseReason(reason), phrases: language.phrases)
        #expect(words != nil)
      }
    }
  }

  private static let reasons = ["folder-gone", "folder-needed", "elsewhere", "too-much"]
}
