import Founding
import LearningRecord
import Testing
import TrainingModel

struct TimetableTests {
  private var fixture: FoundingFixture
  private static let header = "guru,hari,mulai,selesai,kelas,mapel\n"

  init() throws {
    fixture = try FoundingFixture()
    try fixture.add("Bu Contoh", id: "bu-contoh-01")
    try fixture.add("Pak Contoh", id: "pak-contoh-01")
    try fixture.add("Guru 07", id: "guru-07-aaaa")
  }

  @Test func `days and times are read as schools write them`() throws {
    let plan = try fixture.weeks(
      """
      teacher;day;start;end;class
      Guru 07;Senin;7.30;8.50;7A
      Guru 07;JUM'AT;07:30:00;08.10.00;
      Guru 07;Wednesday;09.10;24.00;=7B
      Guru 07;ahad;7:00;7:40;8C
      """)
    #expect(plan.findings == [])
    let hours = try #require(plan.additions.first).timetable.hours
    #expect(hours.map(\.weekday) == [0, 2, 4, 6])
    #expect(
      hours.map(\.span.text) == ["07:30-08:50", "09:10-24:00", "07:30-08:10", "07:00-07:40"])
    #expect(hours.map(\.what) == ["7A", "7B", "", "8C"])
  }

  @Test func `each bad line is named with its number and what was meant`() throws {
    let plan = try fixture.weeks(
      Self.header + """
        Guru 07,Senen,7.30,8.10,,
        Guru 07,Senin,setengah delapan,8.10,,
        Guru 07,Senin,8.10,7.30,,
        Guru 7,Senin,7.30,8.10,,
        Contoh,Senin,7.30,8.10,,
        Guru 07,Senin,9.10,10.30,7A,IPA
        Guru 07,Senin,10.00,11.00,7B,IPA
        """)
    #expect(
      plan.findings == [
        .init(line: 2, problem: .unknownDay("Senen")),
        .init(line: 3, problem: .notATime("setengah delapan")),
        .init(line: 4, problem: .endsBeforeItStarts(start: "8.10", end: "7.30")),
        .init(line: 5, problem: .unknownTeacher("Guru 7", similar: ["Guru 07"])),
        .init(line: 6, problem: .severalPeople("Contoh")),
        .init(line: 8, problem: .overlaps(line: 7)),
      ])
    #expect(plan.additions.map(\.timetable.hours.count) == [2])
  }

  @Test func `a form of address is overlooked only where it cannot mean somebody else`() throws {
    let plan = try fixture.weeks(
      Self.header + "Bu Guru 07,Senin,7.30,8.10,,\nIbu Contoh,Senin,7.30,8.10,,\n")
    #expect(plan.findings == [])
    #expect(plan.additions.map(\.name) == ["Bu Contoh", "Guru 07"])
  }

  @Test
  mutating func `importing again changes nothing; a changed week is shown as what comes and goes`()
    throws
  {
    let text = Self.header + "Guru 07,Senin,7.30,8.10,7A,IPA\nGuru 07,Rabu,7.30,8.10,7A,IPA\n"
    try fixture.take(try fixture.weeks(text))
    let again = try fixture.weeks(text)
    #expect(again.isEmpty)
    #expect(again.unchanged == ["Guru 07"])
    let changed = try fixture.weeks(
      Self.header + "Guru 07,Senin,7.30,8.10,7A,IPA\nGuru 07,Kamis,7.30,8.10,7A,IPA\n")
    let week = try #require(changed.changes.first)
    #expect(week.newHours.map(\.weekday) == [3])
    #expect(week.goneHours.map(\.weekday) == [2])
  }

  @Test mutating func `a bad line never takes an hour away that the record has`() throws {
    try fixture.take(try fixture.weeks(Self.header + "Guru 07,Rabu,7.30,8.10,7A,IPA\n"))
    let plan = try fixture.weeks(
      Self.header + "Guru 07,Senin,7.30,8.10,7A,IPA\nGuru 07,Rabbu,7.30,8.10,7A,IPA\n")
    let week = try #require(plan.changes.first)
    #expect(week.keepsOldHours)
    #expect(week.goneHours == [])
    #expect(week.timetable.hours.map(\.weekday) == [0, 2])
  }

  @Test mutating func `who is not in the file keeps the timetable`() throws {
    try fixture.take(try fixture.weeks(Self.header + "Bu Contoh,Rabu,7.30,8.10,7A,IPA\n"))
    let plan = try fixture.weeks(Self.header + "Guru 07,Rabu,7.30,8.10,7A,IPA\n")
    #expect(plan.staying == ["Bu Contoh"])
    #expect(plan.changes.isEmpty)
  }
}
