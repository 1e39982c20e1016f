import LearningRecord
import Testing

@testable import TrainingModel

struct SessionStoryTests {
  private var school: SchoolFixture

  init() throws { school = try SchoolFixture() }

  @Test mutating func `a session to come has nothing open but what is not prepared`() throws {
    try school.plan()
    let later = Samples.day("2026-12-05")
    try school.keep(Session(topic: "Robot", day: later), as: school.session)
    #expect(school.story.openPoints.isEmpty)
    try school.keep(
      Material(title: "Lembar latihan", form: .handout, sessions: [school.session]),
      as: Samples.entity("bahan-01"))
    #expect(school.story.openPoints == [.materialsNotPrepared(1)])
  }

  @Test mutating func `a day that passed without a word calls for a note`() throws {
    try school.plan()
    #expect(school.story.openPoints == [.notNoted])
    try school.keep(Session(topic: "Tanpa hari"), as: school.session)
    #expect(school.story.openPoints == [.dayIsMissing])
  }

  @Test mutating func `what a power cut broke off stays open until the rest is held`() throws {
    try school.plan([.init(status: .interrupted, reason: "mati lampu", day: school.sessionDay)])
    #expect(school.story.openPoints.first == .restNotPlanned)
    #expect(school.story.tookPlace)
    try school.plan([
      .init(status: .interrupted, reason: "mati lampu", day: school.sessionDay),
      .init(status: .heldLater, reason: "", day: school.today),
    ])
    #expect(!school.story.openPoints.contains(.restNotPlanned))
    #expect(school.story.openPoints.contains(.noClassApplication))
  }

  @Test mutating func `every stage is told in its order, noted or not`() throws {
    try school.hold()
    try school.noteStage(
      Stage(
        session: school.session, part: .practice, outcome: .replaced, actual: "diskusi kelompok",
        cause: .power))
    #expect(school.story.stages.map(\.part) == Stage.Part.allCases)
    #expect(school.story.stages[3].stage?.actual == "diskusi kelompok")
    #expect(
      school.story.openPoints.contains(
        .stagesNotNoted([.opening, .material, .discussion, .closingTask])))
  }

  @Test mutating func `attendance counts everybody of the audience once, and guests`() throws {
    try school.hold()
    try school.notePresence(2, .present)
    try school.notePresence(3, .absent)
    // The trainer does not teach, and was there all the same.
    try school.notePresence(1, .partly)
    let counts = school.story.attendance.counts
    #expect(counts.attended == 2)
    #expect(counts.absent == 1)
    #expect(counts.unknown == 2)
    #expect(counts.all == 5)
    #expect(school.story.openPoints.contains(.attendanceNotNoted(2)))
  }

  @Test mutating func `a person under two ids stands once on the sheet, as being there`() throws {
    try school.hold()
    let same = SamePerson(person: Samples.person(2), other: Samples.person(3))
    try school.keep(same, as: same.entity(in: Samples.school))
    try school.notePresence(2, .absent)
    try school.notePresence(3, .present)
    let rows = school.story.attendance.rows
    #expect(rows.map(\.name) == ["Guru 02", "Guru 04", "Guru 05"])
    #expect(rows.first?.presence == .present)
  }

  @Test mutating func `an assignment that follows tells how far everybody is`() throws {
    try school.hold()
    try school.keep(
      Assignment(lessons: [Samples.files], session: school.session),
      as: Samples.entity("tugas-sesi"))
    try school.keep(Assignment(lessons: [Samples.mail]), as: Samples.entity("tugas-lain"))
    try school.noteFile(2, "2026-11-25", [Samples.files: .completed])
    let story = school.story
    #expect(story.assignments.map(\.completed) == [1])
    #expect(story.assignments.map(\.given) == [4])
    #expect(story.openPoints.contains(.assignmentsOpen(1)))
    #expect(!story.openPoints.contains(.noAssignment))
  }

  @Test mutating func `what came of it in class is told without who it was`() throws {
    try school.hold()
    try school.keep(
      ClassApplication(
        person: Samples.person(2), session: school.session, tried: "Folder per kelas",
        day: school.today), as: Samples.entity("penerapan-1"))
    let story = school.story
    #expect(story.applications.count == 1)
    #expect(!story.openPoints.contains(.noClassApplication))
    #expect(story.json.compactText.contains("Folder per kelas"))
    #expect(!story.json.compactText.contains("person-2"))
    #expect(!story.json.compactText.contains("Guru 02"))
  }

  @Test mutating func `a cancelled session asks for nothing`() throws {
    try school.plan([.init(status: .cancelled, reason: "libur", day: school.sessionDay)])
    #expect(school.story.openPoints.isEmpty)
  }

  @Test mutating func `sessions to come stand before those that were, nearest first`() throws {
    for (name, day, moves) in [
      ("sesi-lama", "2026-11-01", [Session.Move(status: .held, reason: "", day: school.today)]),
      ("sesi-baru", "2026-11-20", [Session.Move(status: .held, reason: "", day: school.today)]),
      ("sesi-dekat", "2026-11-30", []), ("sesi-jauh", "2026-12-20", []),
    ] {
      try school.keep(
        Session(topic: name, day: Samples.day(day), moves: moves), as: Samples.entity(name))
    }
    try school.keep(Session(topic: "tanpa-hari"), as: Samples.entity("sesi-tanpa-hari"))
    #expect(
      school.index.inOrder(today: school.today).map(\.body.topic)
        == ["sesi-dekat", "sesi-jauh", "tanpa-hari", "sesi-baru", "sesi-lama"])
  }
}
