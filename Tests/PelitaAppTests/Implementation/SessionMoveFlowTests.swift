import Testing
import TrainingModel

@testable import PelitaApp

struct SessionMoveFlowTests {
  private let around: AroundFixture

  init() throws { around = try AroundFixture() }

  @Test func `two numbers and Enter note that a power cut broke a session off`() throws {
    try around.play("2", "1", "")
    let move = try #require(try around.entry.body.moves.first)
    #expect(move.status == .interrupted)
    #expect(move.reason == "mati lampu")
    #expect(try around.story.obstacles.map(\.obstacle.body.sort) == [.power])
    #expect(around.words.contains("Tercatat: terputus."))
    #expect(around.words.contains("Kendala listrik ikut tercatat"))
  }

  @Test func `broken off, moved to discussion, rescheduled, and held later`() throws {
    try around.play("2", "1", "mati lampu pukul 10.40")
    try around.play("2", "4", "1", "menyusun soal")
    try around.play("2", "5", "28-11", "", "")
    let moved = try around.entry.body
    #expect(moved.status == .rescheduled)
    #expect(moved.day == Day("2026-11-28"))
    #expect(moved.moves.last?.previousDay == around.saturday)
    #expect(moved.moves.last?.reason == "mati lampu pukul 10.40")
    let practice = try #require(try around.story.stages[3].stage)
    #expect(practice.outcome == .replaced)
    #expect(practice.actual == "diskusi: menyusun soal")
    #expect(practice.cause == .power)
    #expect(
      try around.story.obstacles.first?.responses.map(\.body.sort) == [.discussion, .reschedule])
    around.laptop.clock += 6 * 86_400_000
    try around.play("2", "7", "")
    let held = try around.entry.body
    #expect(held.moves.map(\.status) == [.interrupted, .rescheduled, .heldLater])
    #expect(held.day == Day("2026-11-28"))
    #expect(try around.page.contains("praktik →"))
  }

  @Test func `what went on after the power came back is held, on another day held later`() throws {
    try around.play("2", "1", "")
    #expect(
      SessionStatus.held(after: try around.entry.body, on: try #require(around.saturday)) == .held)
    #expect(
      SessionStatus.held(after: try around.entry.body, on: around.desk.today) == .heldLater)
  }

  @Test func `only moves that may follow are noted`() throws {
    try around.play("2", "7", "")
    #expect(try around.entry.body.status == .held)
    for number in ["1", "5", "6", "7"] { try around.play("2", number) }
    #expect(try around.entry.body.moves.count == 1)
    #expect(around.words.contains("Sesi ini sudah dilaksanakan, jadi langkah itu tidak berlaku"))
  }

  @Test func `a day to come is not one on which it was held`() throws {
    try around.play("2", "7", "30-11-2026", "k")
    #expect(around.words.contains("Hari itu belum tiba."))
    #expect(try around.entry.body.moves.isEmpty)
  }

  @Test func `rescheduling and cancelling ask for a reason until there is one`() throws {
    try around.play("2", "5", "28-11", "", "", "ruang dipakai")
    #expect(around.words.contains("Tulis alasannya"))
    #expect(try around.entry.body.moves.map(\.reason) == ["ruang dipakai"])
    try around.play("2", "6", "libur", "2")
    #expect(try around.entry.body.status == .rescheduled)
    try around.play("2", "6", "libur", "1")
    #expect(try around.entry.body.status == .cancelled)
  }

  @Test func `going back at any question notes nothing`() throws {
    for lines in [
      ["2", "k"], ["2", "1", "k"], ["2", "3", "k"], ["2", "4", "k"], ["2", "5", "k"],
    ] {
      around.types(lines + ["k", "k"])
      try SessionFlow(desk: around.desk, session: around.session).run()
    }
    #expect(try around.entry.body.moves.isEmpty)
    #expect(around.desk.model.entries(of: Obstacle.self).isEmpty)
    #expect(around.desk.model.entries(of: Stage.self).isEmpty)
  }

  @Test func `an escape in a reason does not reach the record`() throws {
    try around.play("2", "1", "mati \u{1B}[31mlampu")
    #expect(try around.entry.body.moves.first?.reason == "mati lampu")
  }

  @Test func `the command's twin refuses what is not possible and says what is`() throws {
    let errand = SessionErrand(desk: around.desk)
    let complaint = #expect(throws: Complaint.self) {
      try errand.move(
        around.entry, to: "heldLater", step: .init(status: .held), part: .practice)
    }
    #expect(complaint?.exitCode == .wrongUsage)
    #expect(complaint?.explanation.cure.contains("rescheduled") == true)
    #expect(throws: Complaint.self) {
      try errand.move(
        around.entry, to: "interrupted", step: .init(status: .held), part: .practice)
    }
    try errand.move(
      around.entry, to: "interrupted",
      step: .init(status: .held, reason: "mati lampu", obstacle: .power), part: .practice)
    #expect(try around.entry.body.status == .interrupted)
    #expect(try around.story.obstacles.count == 1)
  }
}
