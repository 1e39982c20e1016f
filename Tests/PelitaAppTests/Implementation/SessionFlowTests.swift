import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct SessionFlowTests {
  private let around: AroundFixture

  init() throws { around = try AroundFixture() }

  @Test func `the numbers of those absent are enough, and the rest were there`() throws {
    try around.play("3", "2 4")
    #expect(
      try around.story.attendance.rows.map(\.presence) == [.present, .absent, .present, .absent])
    #expect(around.words.contains("Kehadiran tersimpan: 2 hadir, 2 tidak."))
    #expect(try around.page.contains("Hadir 2 dari 4"))
  }

  @Test func `a late correction changes those named and nobody else`() throws {
    try around.play("3", "2")
    try around.play("3", "c", "3", "2")
    #expect(
      try around.story.attendance.rows.map(\.presence) == [.present, .excused, .present, .present])
    try around.play("3", "4")
    #expect(
      try around.story.attendance.rows.map(\.presence) == [.present, .excused, .present, .absent])
  }

  @Test func `everybody was there, after an empty Enter and a wrong number`() throws {
    try around.play("3", "", "9", "semua")
    #expect(try around.story.attendance.counts.present == 4)
  }

  @Test func `what was noted last is taken back from the session's own page`() throws {
    try around.play("3", "2 4", "u", "1")
    #expect(try !around.story.attendance.counts.isNoted)
    try around.play("2", "1", "listrik padam di sekolah", "u", "1")
    #expect(try around.entry.body.status == .planned)
    #expect(around.words.contains("batalkan tulisan terakhir"))
  }

  @Test func `who was there under another id is corrected under both`() throws {
    let teacher = try #require(try around.story.attendance.rows.first?.person)
    let other = try #require(try around.desk.keep(Person(name: "Guru Dua")).person)
    try around.desk.join(teacher, with: other)
    let noted = Attendance(session: around.session, person: other, presence: .present)
    try around.desk.keep(noted)
    try around.play("3", "c", "4", "1")
    #expect(try around.story.attendance.rows.first?.presence == .absent)
  }

  @Test func `the command counts reactions, and says what a count looks like`() throws {
    let errand = SessionErrand(desk: around.desk)
    try SessionWriting(desk: around.desk, session: around.entry).move(.init(status: .held))
    let subject = EvaluationSummary.Subject.session(around.session)
    var summary = try errand.evaluate(
      subject, words: [.reaction: "senang"], reactions: "14 dari 16")
    #expect(summary.lines.first?.noted?.after == .init(14, of: 16))
    summary = try errand.evaluate(subject, words: [.result: "naik"])
    #expect(summary.lines.first?.noted?.after == .init(14, of: 16))
    #expect(summary.lines.first?.noted?.text == "senang")
    #expect(throws: Complaint.self) {
      try errand.evaluate(subject, words: [:], reactions: "16/14")
    }
    summary = try errand.evaluate(subject, words: [:], reactions: "")
    #expect(summary.lines.first?.noted?.after == nil)
  }

  @Test func `stages are noted one by one, and the rest with one number`() throws {
    try around.play("1", "4", "3", "lembar kerja", "2", "6", "k")
    let story = try around.story
    #expect(
      story.stages.map { $0.stage?.outcome }
        == [.asPlanned, .asPlanned, .asPlanned, .replaced, .asPlanned])
    #expect(story.stages[3].stage?.actual == "lembar kerja")
    #expect(story.stages[3].stage?.cause == .power)
    #expect(try around.page.contains("praktik → (listrik)"))
  }

  @Test func `a stage keeps its plan when its outcome is noted`() throws {
    let school = try #require(around.desk.school?.id)
    let plan = Stage(
      session: around.session, part: .practice, plan: "robot sederhana", plannedMinutes: 60)
    try around.desk.keep(
      plan, as: Stage.entity(of: .practice, session: around.session, in: school))
    try around.play("1", "4", "2", "satu jam", "25", "7", "k")
    let stage = try #require(try around.story.stages[3].stage)
    #expect(stage.plan == "robot sederhana")
    #expect(stage.plannedMinutes == 60)
    #expect(stage.actualMinutes == 25)
    #expect(stage.cause == nil)
    #expect(around.words.contains("Tulis angka menit"))
  }

  @Test func `an assignment from the session knows the session and says so to teachers`() throws {
    try around.play("4", "2", "1", "28-11", "", "1")
    let assignment = try #require(around.desk.model.entries(of: Assignment.self).first?.body)
    #expect(assignment.session == around.session)
    #expect(assignment.why == "Lanjutan sesi Pengenalan KKA.")
    #expect(try around.page.contains("Pelajaran Satu · sampai 28 Nov · selesai 0 dari 4"))
  }

  @Test func `obstacles of the session are noted in own words, answered and judged`() throws {
    try around.play(
      "5", "c", "1", "ruang dipakai rapat", "1", "1", "1", "pindah ke kelas", "3", "k")
    let obstacle = try #require(try around.story.obstacles.first)
    #expect(obstacle.obstacle.body.what == "ruang dipakai rapat")
    #expect(obstacle.responses.map(\.body.worked) == [nil])
    try around.play("5", "1", "2", "1", "k")
    #expect(try around.story.obstacles.first?.standing == .helped)
    #expect(try around.page.contains("ruang → memakai ruang yang ada (membantu: ya)"))
  }

  @Test func `a proposal for a room is followed until it is approved`() throws {
    try around.play("5", "c", "1", "belum ada ruang", "1", "1", "2", "ruang komputer", "2", "k")
    let proposal = try #require(around.desk.model.entries(of: Response.self).first)
    #expect(proposal.body.proposal == .sent)
    #expect(proposal.body.worked == nil)
    try around.play("5", "1", "3", "3", "k")
    #expect(try around.story.obstacles.first?.standing == .helped)
  }

  @Test func `words of the evaluation are kept with the numbers of now`() throws {
    try around.play("2", "7", "")
    try around.play("6", "1", "Senang, minta praktik lebih lama", "14 dari 16")
    let evaluation = try #require(around.desk.model.entries(of: Evaluation.self).first?.body)
    #expect(evaluation.findings.first?.text == "Senang, minta praktik lebih lama")
    #expect(evaluation.findings.first?.after == Evaluation.Share(14, of: 16))
    #expect(around.words.contains("puas: 14 dari 16"))
    try around.play("6", "3", "Dua guru mencoba")
    #expect(around.desk.model.entries(of: Evaluation.self).count == 1)
  }

  @Test(arguments: [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 60, rows: 20)])
  func `the page of a full session fits`(size: ScreenSize) throws {
    let around = try AroundFixture(size: size)
    try around.play("2", "1", "")
    try around.play("2", "4", "1", "")
    try around.play("3", "2")
    let lines = try around.desk.page(of: around.entry).menu.screen
      .rendered(for: size, capabilities: around.console.capabilities)
    #expect(lines.count <= size.rows - 1)
    #expect(lines.allSatisfy { $0.displayWidth < size.columns })
  }

  @Test func `details tell the same as the page counts`() throws {
    try around.play("2", "1", "")
    try around.play("d", "")
    #expect(around.words.contains("23 Nov: terputus · mati lampu"))
    #expect(around.words.contains("kapan dilanjutkan belum ditentukan (ketik 2)"))
  }

  @Test func `the list shows how each session stands, and a new one is planned from there`() throws
  {
    around.types(["1", "k", "k"])
    #expect(try SessionsFlow(desk: around.desk).run().isEmpty)
    #expect(around.words.contains("21 Nov · hasilnya belum dicatat"))
    #expect(around.words.contains("Sesi: Pengenalan KKA"))
  }
}
