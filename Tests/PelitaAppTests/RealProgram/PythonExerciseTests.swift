import TestSupport
import Testing

/// A Python exercise as a teacher does it: an endless loop, a typo, then right.
struct PythonExerciseTests {
  @Test(arguments: [(80, 24), (60, 20)])
  func `a program is run, changed and found right`(columns: Int, rows: Int) async throws {
    let laptop = try Laptop.withTeacher()
    let terminal = try TmuxSession(
      "exec '\(Laptop.program)' practise python/saving-up", columns: columns, rows: rows,
      environment: laptop.environment.merging(["TERM": "tmux-256color"]) { $1 })
    try await terminal.waitFor("Enter")
    // In a small window the task has a second page.
    try await terminal.wait(for: "the editor") { screen in
      if screen.contains("while tabungan") { return true }
      if screen.contains("▸") || screen.contains("Enter") { try? terminal.enter("") }
      return false
    }
    try await terminal.waitFor("6 ▸")

    try terminal.enter("jalankan")
    try await terminal.waitFor("tidak berhenti sendiri")

    try terminal.enter("sisip 5")
    try await terminal.waitFor("5 ▸")
    try terminal.enter("tabungan = tabngan + 5000")
    try await terminal.waitFor("6 ▸")
    try terminal.enter("jalankan")
    try await terminal.waitFor("nama tabngan tidak dikenal. Maksudnya tabungan?")

    try terminal.enter("5")
    try await terminal.waitFor("5 ▸     tabungan = tabngan + 5000")
    try terminal.sendKeys("C-a", "C-k")
    try terminal.enter("    tabungan = tabungan + 5000")
    try await terminal.waitFor("Baris 5 jadi")
    try terminal.enter("jalankan")
    try await terminal.waitFor("Minggu: 4")

    try terminal.enter("periksa")
    try await terminal.waitFor("Benar.")
  }
}
