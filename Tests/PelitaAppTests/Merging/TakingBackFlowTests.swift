import Testing
import TrainingModel

@testable import PelitaApp

struct TakingBackFlowTests {
  private let fixture: MentorFixture
  private let desk: SchoolDesk

  init() throws {
    fixture = try MentorFixture()
    desk = try fixture.desk()
  }

  @Test func `nothing is taken back before anything was written`() throws {
    fixture.laptop.types("1")
    let news = try TakingBackFlow(desk: desk).run()
    #expect(news == ["Belum ada yang ditulis di laptop ini yang bisa dibatalkan."])
    #expect(desk.school != nil)
  }

  @Test func `a record is taken back whole, after showing what it is and a yes`() throws {
    let teacher = try MentorWriting(desk: desk).add(teacher: "Guru 07")
    try MentorWriting(desk: desk).record(
      MentorWriting.Draft(observed: "menghapus file"), about: [teacher])
    fixture.laptop.types("2")
    #expect(try TakingBackFlow(desk: desk).run().isEmpty)
    #expect(desk.records(of: teacher).count == 1, "not yet is no taking back")
    fixture.laptop.types("1")
    #expect(try TakingBackFlow(desk: desk).run() == ["Sudah dibatalkan."])
    #expect(fixture.words.contains("Catatan pendampingan"))
    #expect(desk.records(of: teacher).isEmpty)
    #expect(desk.model.entries(of: MentoringFact.self).isEmpty)
    fixture.laptop.types("1")
    _ = try TakingBackFlow(desk: desk).run()
    #expect(desk.model.people.count == 1, "the one before comes next: the teacher's name")
  }

  @Test func `letter u on the mentor's screen leads there`() throws {
    let teacher = try MentorWriting(desk: desk).add(teacher: "Guru 07")
    try fixture.play("u", "1", at: desk)
    #expect(desk.model.person(teacher) == nil)
    #expect(fixture.words.contains("Sudah dibatalkan."))
  }
}
