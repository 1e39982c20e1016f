import Foundation
import TestSupport
import Testing
import TrainingModel

/// One school term on real screens: September and October of a trainer, a mentor and six teachers.
struct SchoolTermTests {
  let trainer: Desk
  let mentor: Desk
  /// The one who plays her evenings herself.
  let teacher: Desk

  init() throws {
    trainer = try Desk(columns: 80, rows: 24)
    mentor = try Desk(columns: 80, rows: 24)
    teacher = try Desk(columns: 80, rows: 24)
  }

  @Test func `a term goes from a meeting to a report, through two power cuts, and nothing is lost`()
    async throws
  {
    try await found(on: "2026-09-07")
    try await meetUntilThePowerFails()
    try await planTheDecision()
    try await breakOff(on: "2026-09-12")
    try await holdLater(on: "2026-09-19")
    try await learn(on: "2026-09-21")
    let others = try colleaguesLearn(on: "2026-09-23")
    try await seeWhoNeedsHelp(on: "2026-09-25")
    try await accompany()
    try await followUp(on: "2026-10-02")
    try await learnOn(on: "2026-10-12")
    try await seeWhatChanged(on: "2026-10-13")
    try await report(on: "2026-10-14")
    try checkTheRecord(on: "2026-10-14")
    try checkTheReport(on: "2026-10-14")
    #expect(others.count == 5)
  }
}
