import Foundation
import TestSupport
import Testing

@testable import PelitaApp

/// The real program in a real terminal, as a teacher plays it: a slip, a wall, and then right.
@Suite struct RobotSittingTests {
  private func start(
    _ laptop: Laptop, columns: Int, rows: Int, _ more: [String: String] = [:]
  ) throws -> TmuxSession {
    let content = Laptop.repository + "/Modules"
    return try TmuxSession(
      "\(Laptop.program) practise robot/first-steps", columns: columns, rows: rows,
      environment: laptop.environment.merging(
        ["TERM": "tmux-256color", "PELITA_CONTENT": content]) { $1 }.merging(more) { $1 })
  }

  @Test(arguments: [(80, 24), (60, 20)])
  func `a teacher mends a slip, meets a wall, and gets there`(columns: Int, rows: Int) async throws
  {
    let laptop = try Laptop.withTeacher()
    let session = try start(laptop, columns: columns, rows: rows)
    try await session.waitFor("Tekan Enter untuk mulai.")
    try session.enter("")
    try await session.waitFor("belum ada baris")
    for (number, line) in ["mju", "maju", "maju", "belok kanan", "maju", "maju"].enumerated() {
      try session.enter(line)
      try await session.waitFor(" \(number + 2) ▸")
    }
    try session.enter("jalankan")
    try await session.waitFor("Maksudnya 'maju'?")
    try session.enter("1")
    try await session.waitFor("1 ▸ mju")
    try session.sendKeys("C-a", "C-k")
    try session.enter("maju")
    try await session.waitFor("Baris 1 jadi: maju")
    try session.enter("jalankan")
    try await session.waitFor("kecepatan")
    try session.sendText("0")
    try await session.waitFor("menabrak dinding di baris 5")
    try session.enter("")
    try await session.waitFor("Belum tepat. Baris 5: robot menabrak dinding.")
    try session.enter("")
    try await session.waitFor("7 ▸")
    try session.enter("4")
    try await session.waitFor("4 ▸ belok kanan")
    try session.sendKeys("C-a", "C-k")
    try session.enter("belok kiri")
    try await session.waitFor("Baris 4 jadi: belok kiri")
    try session.enter("jalankan")
    try await session.waitFor("kecepatan")
    try session.sendKeys("Space")
    try await session.waitFor("Spasi lanjut")
    try session.sendText("0")
    try await session.waitFor("Robot di D1, menghadap ke atas.")
    try session.enter("")
    try await session.waitFor("Benar.")
  }
}
