import Foundation
import LearningRecord
import ProgressStore
import RecordExchange
import TestSupport
import Testing

@testable import PelitaApp

struct NameAtSchoolTests {
  private let fixture: DeskFixture
  private let desk: TeacherDesk

  init() throws {
    fixture = try DeskFixture()
    desk = try fixture.desk(name: "Ani")
    try FileManager.default.removeItem(
      atPath: fixture.folder.path("data/teachers/\(desk.store.person.text)/name-at-school"))
  }

  @Test func `it is asked once, before the first file, and travels in it`() throws {
    fixture.types("1", "Ani Contoh", "3", "")
    try SendFlow(desk: desk).run()
    #expect(fixture.words.contains("Di daftar guru sekolah, namanya tertulis bagaimana?"))
    let path = fixture.folder.path("home/Pelita/ani-2026-11-23.pelita")
    #expect(try fixture.surroundings.exchangeFile(at: path).header.nameAtSchool == "Ani Contoh")
    fixture.types("1", "k", "k")
    try SendFlow(desk: desk).run()
    #expect(NameAtSchool(desk: desk).kept == "Ani Contoh")
  }

  @Test func `skipping is an answer, going back is none`() throws {
    fixture.types("1", "k", "k")
    try SendFlow(desk: desk).run()
    #expect(NameAtSchool(desk: desk).kept == nil)
    fixture.types("1", "", "3", "")
    try SendFlow(desk: desk).run()
    #expect(NameAtSchool(desk: desk).kept == "")
  }

  @Test func `what is typed is bounded and loses its control characters`() throws {
    try NameAtSchool(desk: desk).keep("Ani\u{1B}[31m " + String(repeating: "x", count: 500))
    let kept = try #require(NameAtSchool(desk: desk).kept)
    #expect(kept.count <= 60 && !kept.contains("\u{1B}"))
  }
}
