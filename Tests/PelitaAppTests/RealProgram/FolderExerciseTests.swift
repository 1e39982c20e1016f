import Foundation
import TestSupport
import Testing

/// Exercises with folders, forms, journals and pages as a teacher does them at the real program.
struct FolderExerciseTests {
  private func start(_ name: String, _ size: (Int, Int), on laptop: Laptop) throws -> TmuxSession {
    try TmuxSession(
      "exec '\(Laptop.program)' practise \(name)", columns: size.0, rows: size.1,
      environment: laptop.environment.merging(["TERM": "tmux-256color"]) { $1 })
  }

  /// Presses Enter, page by page, until `text` stands there.
  ///
  /// Only a screen that stays as it is was drawn to its end: a hasty Enter would answer a question.
  private func goOn(_ terminal: TmuxSession, to text: String) async throws {
    var answered = ""
    var recent: [String] = []
    try await terminal.wait(for: text) { screen in
      if screen.contains(text) { return true }
      recent = (recent + [screen]).suffix(8)
      let isStill = recent.count == 8 && recent.allSatisfy { $0 == screen }
      if isStill, screen != answered, screen.contains("▸") || screen.contains("Enter") {
        answered = screen
        try? terminal.enter("")
      }
      return false
    }
  }

  /// The one practice folder on the laptop.
  private func practiceFolder(_ laptop: Laptop) throws -> String {
    let files = FileManager.default
    let root = laptop.home + "/Pelita/Latihan"
    let person = root + "/" + (try #require(files.contentsOfDirectory(atPath: root).first))
    return person + "/" + (try #require(files.contentsOfDirectory(atPath: person).first))
  }

  @Test(arguments: [(80, 24), (60, 20)])
  func `files are moved in the file manager and found there`(
    columns: Int, rows: Int
  ) async throws {
    let laptop = try Laptop.withTeacher()
    let terminal = try start("folders/drag-three", (columns, rows), on: laptop)
    try await goOn(terminal, to: "Periksa pekerjaan saya")
    let folder = try practiceFolder(laptop)
    try FileManager.default.copyItem(
      atPath: folder + "/Denah duduk.txt", toPath: folder + "/Kelas 7A/Denah duduk.txt")
    try terminal.enter("")
    try await goOn(terminal, to: "semula")

    try FileManager.default.removeItem(atPath: folder + "/Denah duduk.txt")
    for name in ["Daftar hadir.txt", "Jadwal piket.txt"] {
      try FileManager.default.moveItem(
        atPath: folder + "/" + name, toPath: folder + "/Kelas 7A/" + name)
    }
    try await goOn(terminal, to: "Periksa pekerjaan saya")
    try terminal.enter("")
    try await terminal.waitFor("Benar.")
  }

  @Test func `a form is filled, corrected and found right`() async throws {
    let laptop = try Laptop.withTeacher()
    let terminal = try start("forms/sharing-plan", (80, 24), on: laptop)
    try await goOn(terminal, to: "Lembar kerja IPA")
    let answers = [("1", "Notulen rapat"), ("3", "Rencana pelajaran"), ("3", "Daftar nilai")]
    for (choice, next) in answers {
      try terminal.enter(choice)
      try await terminal.waitFor(next)
    }
    try terminal.enter("4")
    try await terminal.waitFor("Nilai: Tidak dibagikan")
    try terminal.enter("")
    try await goOn(terminal, to: "Rekan memberi saran")
    try await goOn(terminal, to: "Ketik nomor baris")
    try terminal.enter("3")
    try await terminal.waitFor("Rencana pelajaran")
    try terminal.enter("2")
    try await terminal.waitFor("Rencana: Boleh berkomentar")
    try terminal.enter("")
    try await terminal.waitFor("Benar.")
  }

  @Test func `a journal is kept and not judged`() async throws {
    let laptop = try Laptop.withTeacher()
    let terminal = try start("journal/help-plan", (80, 24), on: laptop)
    try await goOn(terminal, to: "paling sering terjadi")
    try terminal.enter("wifi sering putus")
    try terminal.enter("")
    try await terminal.waitFor("Dua hal apa")
    try terminal.enter("k")
    try await terminal.waitFor("Masalah: wifi sering putus")
    try terminal.enter("")
    try await goOn(terminal, to: "Catatan tersimpan di laptop ini")
  }

  @Test func `a code from the pages is typed back`() async throws {
    let laptop = try Laptop.withTeacher()
    let terminal = try start("web/address-and-links", (80, 24), on: laptop)
    try await goOn(terminal, to: "Halamannya tidak bisa")
    let folder = try practiceFolder(laptop)
    try terminal.enter(try code("links", in: folder + "/jam-buka.html"))
    try await goOn(terminal, to: "Kode itu dari halaman jam buka")
    try await goOn(terminal, to: "Halamannya tidak bisa")
    try terminal.enter(try code("address", in: folder + "/pintu.html"))
    try await terminal.waitFor("Benar.")
  }

  /// The code that a page shows for a stage.
  private func code(_ stage: String, in path: String) throws -> String {
    let page = try String(contentsOfFile: path, encoding: .utf8)
    let rest = try #require(page.split(separator: "id=\"code-\(stage)\">").last)
    return String(rest.prefix { $0 != "<" })
  }
}
