import Reports
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

struct WeeklyListMakingTests {
  @Test func `the page names who, what and which demonstration, and whom it is for`() throws {
    let fixture = try MentorFixture()
    for number in 1...3 { try fixture.teacherBrings("Guru 0\(number)") }
    let desk = try fixture.desk()
    try fixture.play("b", "c", "1", "terlihat", "ulang <b>", "+3", "1", at: desk)
    let folder = fixture.laptop.folder.path("cetak")
    let path = try WeeklyListMaking(desk: desk).write(toFolder: folder)
    let page = String(decoding: try BoundedFile.read(path, limit: 1 << 20), as: UTF8.self)
    #expect(page.contains("Hanya untuk pendamping."))
    #expect(page.contains("Bu Guru 02"))
    #expect(page.contains("Kerjakan &quot;files.best-name&quot; pelan-pelan"))
    #expect(page.contains("ulang &lt;b&gt;"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("http"))
  }

  @Test func `a full school still fits one sheet`() throws {
    let fixture = try MentorFixture()
    for number in 10..<30 { try fixture.teacherBrings("Guru \(number)") }
    let desk = try fixture.desk()
    try fixture.play("b", at: desk)
    let list = try WeeklyListMaking(desk: desk).list()
    #expect(list.sections.allSatisfy { $0.items.count <= 6 })
    #expect(list.sections.contains { $0.more.hasPrefix("dan 15 lagi") })
  }
}
