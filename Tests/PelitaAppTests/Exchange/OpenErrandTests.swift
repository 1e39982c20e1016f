import Foundation
import LearningRecord
import ProgressStore
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct OpenErrandTests {
  private let fixture: DeskFixture
  private let path: String

  init() throws {
    fixture = try DeskFixture()
    let desk = try fixture.desk()
    try desk.practise()
    try desk.store.close()
    path = fixture.folder.path("tugas.pelita")
    var trainer = try TrainerFixture()
    try trainer.write([try trainer.assignment()], to: path)
  }

  @Test func `without yes nothing is taken in`() throws {
    try OpenErrand(paths: [path], takesIn: false).run(in: fixture.surroundings)
    #expect(fixture.words.contains("Tugas atau balasan dari Pak Contoh"))
    try expectAssignments(0)
  }

  @Test func `with yes it is, and no question is asked`() throws {
    try OpenErrand(paths: [path], takesIn: true).run(in: fixture.surroundings)
    #expect(fixture.console.requests.isEmpty)
    try expectAssignments(1)
  }

  @Test func `a bad file is bad input, and the good one beside it went in`() throws {
    let bad = try fixture.folder.write("bukan file Pelita", to: "surat.pelita")
    let errand = OpenErrand(paths: [bad, path], takesIn: true)
    let complaint = #expect(throws: Complaint.self) { try errand.run(in: fixture.surroundings) }
    #expect(complaint?.exitCode == .badInput)
    try expectAssignments(1)
  }

  private func expectAssignments(_ count: Int) throws {
    // The errand's own store is let go when the program ends; here it must be let go first.
    let desk = try Visit(surroundings: fixture.surroundings).lastDesk()
    #expect(try desk.mail().assignments.count == count)
  }
}
