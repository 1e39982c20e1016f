import LearningRecord
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct RecordFlowTests {
  private let fixture: MentorFixture
  private let desk: SchoolDesk

  init() throws {
    fixture = try MentorFixture()
    try fixture.teacherBrings("Guru 07")
    desk = try fixture.desk()
    try fixture.play("b", at: desk)
  }

  private var record: MentoringText? { desk.model.entries(of: MentoringText.self).first?.body }
  private var standing: MentoringFact.Standing? {
    desk.model.entries(of: MentoringFact.self).first?.body.standing
  }

  @Test func `a record is shown before it is kept, and each part can be changed`() throws {
    try fixture.play(
      "c", "1", "terlihat", "sepakat", "+7", "2", "terlihat lain", "5", "1 2", "1", at: desk)
    #expect(record?.observed == "terlihat lain")
    #expect(record?.agreed == "sepakat")
    #expect(record?.evidence.count == 2)
    #expect(standing == .open)
    #expect(fixture.words.contains("Guru dapat membaca catatan ini. Kepala sekolah tidak."))
  }

  @Test func `going back asks before what was written is lost`() throws {
    try fixture.play("c", "1", "terlihat", "", "", "k", "2", "1", at: desk)
    #expect(fixture.words.contains("belum disimpan. Tinggalkan?"))
    #expect(record?.observed == "terlihat")
    try fixture.play("c", "1", "lain", "", "", "k", "1", at: desk)
    #expect(desk.model.entries(of: MentoringText.self).count == 1)
  }

  @Test func `a kept record is changed, closed and opened again on the teacher's page`() throws {
    try fixture.play("c", "1", "terlihat", "", "+7", "1", at: desk)
    try fixture.play(
      "1", "d", "7", "1", "1", "2", "terlihat lagi", "1", "2", "k", "k", at: desk)
    #expect(record?.observed == "terlihat lagi")
    #expect(standing == .closed)
    #expect(desk.model.entries(of: MentoringText.self).count == 1)
    try fixture.play("1", "d", "7", "1", "2", "k", "k", at: desk)
    #expect(standing == .open)
    #expect(fixture.words.contains("belum cukup untuk dikatakan"))
  }

  @Test func `a follow-up moves to another day, and scripts can do the same`() throws {
    try fixture.play("c", "1", "terlihat", "", "+3", "1", at: desk)
    try fixture.play("j", "1", "2", "+10", "k", at: desk)
    #expect(record?.nextDay == desk.today.adding(days: 10))
    let errand = MentorErrand(desk: desk)
    let id = try #require(try desk.overview().followUps.first?.text.text)
    try errand.move(id, to: "+4")
    #expect(record?.nextDay == desk.today.adding(days: 4))
    try errand.followedUp(id, outcome: "sudah bisa")
    #expect(record?.outcome == "sudah bisa")
    #expect(standing == .followedUp)
    #expect(throws: Complaint.self) { try errand.followedUp(id, outcome: "") }
    try errand.revise(id, observed: "baru", agreed: nil, next: "")
    #expect(record?.observed == "baru")
    #expect(record?.nextDay == nil)
    try errand.mark(id, .open)
    #expect(standing == .open)
    #expect(throws: Complaint.self) { try errand.mark("tidak-ada-id", .open) }
  }
}
