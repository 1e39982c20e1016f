import Foundation
import TestSupport
import Testing

/// A letter as a teacher writes it at the real program, with a stand-in for the office program.
struct DocumentExerciseTests {
  private let laptop: Laptop
  private let starters = Laptop.repository + "/Exercises/documents/letter/"

  init() throws { laptop = try Laptop.withTeacher() }

  /// The real program at a screen, beside a LibreOffice that writes down what it was given.
  private func start() throws -> TmuxSession {
    let bin = laptop.home + "/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    let program =
      "#!/bin/sh\nprintf '%s' \"$1\" > \"$HOME/opened.part\"\nmv \"$HOME/opened.part\" \"$HOME/opened\"\n"
    try Data(program.utf8).write(to: URL(filePath: bin + "/libreoffice"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bin + "/libreoffice")
    return try TmuxSession(
      "exec '\(Laptop.program)' practise documents/letter",
      environment: laptop.environment.merging([
        "TERM": "tmux-256color", "DISPLAY": ":none", "PATH": bin + ":/usr/bin:/bin",
      ]) { $1 })
  }

  /// Saves what lies among the exercise's files over the document that was opened.
  private func save(_ name: String, over path: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: starters + name))
    try bytes.write(to: URL(filePath: path))
  }

  /// What the stand-in was asked to open.
  private func opened(in terminal: TmuxSession) async throws -> String {
    let note = laptop.home + "/opened"
    try await terminal.wait(for: note) { _ in FileManager.default.fileExists(atPath: note) }
    return try String(contentsOfFile: note, encoding: .utf8)
  }

  @Test func `a letter is opened, not saved, half done, and right`() async throws {
    let terminal = try start()
    try await terminal.waitFor("Tekan Enter untuk mulai.")
    try terminal.enter("")
    try await terminal.waitFor("sedang dibuka di LibreOffice")
    let path = try await opened(in: terminal)
    #expect(path.hasPrefix(laptop.home + "/Pelita/Latihan/"))
    #expect(path.hasSuffix(".odt"))

    try terminal.enter("")
    try await terminal.waitFor("Belum bisa diperiksa.")

    try save("hour-left.odt", over: path)
    try terminal.enter("")
    try await terminal.waitFor("periksa")
    try terminal.enter("")
    try await terminal.waitFor("Belum tepat.")
    try await terminal.waitFor("masih ada")

    try save("solution.odt", over: path)
    let pdf = path.dropLast(4) + ".pdf"
    try save("solution.pdf", over: String(pdf))
    try terminal.enter("")
    try await terminal.waitFor("periksa")
    try terminal.enter("")
    try await terminal.waitFor("Benar.")
  }
}
