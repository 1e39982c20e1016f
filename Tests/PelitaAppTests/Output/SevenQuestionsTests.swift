import Curriculum
import LearningRecord
import Reports
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// The seven questions: for each the screen, the command's JSON and the report tell the same.
@Suite struct SevenQuestionsTests {
  private let school: RichSchool
  private let report: SchoolReport
  private let html: String

  private var desk: SchoolDesk { school.desk }

  init() throws {
    school = try RichSchool()
    let page = try school.desk.reportPage(in: .indonesian)
    report = page.report
    html = try page.page.html { $0.text }
  }

  @Test func `1 who needs help now, with what, and why`() throws {
    let review = MentorReport(overview: try desk.overview(), desk: desk).review
    let groups = try #require(review.object?["needsHelp"]?.array)
    let overview = try desk.overview()
    let needing = Set(overview.needs.needs.map(\.person)).count
    #expect(needing == RichSchool.senders && !groups.isEmpty)
    let screen = try school.seen("0") { try MentorFlow(desk: desk).run() }
    #expect(screen.contains(desk.phrases.askedForHelp(needing)))
    #expect(screen.contains(desk.phrases.teacherCount(overview.standings.count)))
    let practice = try #require(report.practice)
    #expect(practice.help.groups == [.exact(0), .exact(needing)])
    #expect(practice.shared.count == overview.needs.groups.count { $0.needs.count >= 5 })
    #expect(html.contains("Perlu ditemani: \(needing) dari \(needing) guru"))
    #expect(review.object?["noNews"]?.array?.count == overview.noNews.count)
  }

  @Test func `2 which activities are hard for many`() throws {
    let told = try HardActivitiesReport(desk: desk)
    let first = try #require(told.json.array?.first?.object)
    let (teachers, right) = (first["teachers"]?.integer, first["rightAtFirstTry"]?.integer)
    #expect(teachers == RichSchool.senders && right == 0)
    let screen = try school.seen("s", "1", "k", "k", "0") { try MentorFlow(desk: desk).run() }
    #expect(screen.contains("0 dari 12 guru langsung tepat"))
    let hard = try #require(report.practice?.hard)
    #expect(hard.map(\.activity.text) == told.json.array?.map { $0.object?["activity"]?.string })
    #expect(hard[0].right == FifthShare(0, of: 12))
    #expect(html.contains("hampir belum ada"))
  }

  @Test func `3 the status grid`() throws {
    let table = MentorReport(overview: try desk.overview(), desk: desk).table()
    let rows = try #require(table.object?["teachers"]?.array)
    #expect(rows.count == 18)
    let line = try #require(report.lessons.first { $0.lesson.text == "laptop.files" })
    let grid = try desk.overview().grid(of: [line.lesson])
    #expect(grid.rows.map(\.person.text) == rows.map { $0.object?["person"]?.string })
    let statuses = grid.rows.map(\.cells[0].status)
    let started = statuses.count { $0 == .started }
    let completed = statuses.count { $0 >= .completed }
    #expect(started + completed == RichSchool.senders)
    #expect(report.arrivals.groups == [.exact(6), .exact(12)])
    #expect(line.counts == PublicCounts([0, started, completed], leftOut: 6))
    let screen = try school.seen("l", "k", "0") { try MentorFlow(desk: desk).run() }
    #expect(screen.contains("Guru 01"))
    #expect(html.contains("Dari 18 guru, 12 sudah mengirim file"))
  }

  @Test func `4 which needs have no session, which sessions answer no need, who could teach`()
    throws
  {
    let coverage = try desk.coverage()
    let json = try #require(coverage.json.object)
    let needs = (json["needs"]?.array ?? []).compactMap(\.object)
    #expect(needs.count == report.needs.count)
    for (need, line) in zip(needs, report.needs) {
      #expect(need["competence"]?.string == line.competence.code.text)
      let (all, waiting) = (need["count"]?.integer, need["withoutSession"]?.array?.count)
      #expect(all == 7)
      #expect(line.counts.groups[1] == .exact(waiting ?? -1))
      #expect(line.counts.groups[0] == .exact(11))
    }
    #expect(
      json["sessionsWithoutNeed"]?.array?.map { $0.object?["session"]?.string }
        == report.idleSessions.map(\.session.text))
    let screen = try school.seen("k") { try NeedOverviewFlow(desk: desk).run() }
    #expect(screen.contains(desk.phrases.needLine(people: 7, waiting: 7, sessions: 0)))
    #expect(html.contains("1 dari 2 kebutuhan belum dijawab"))
    #expect(html.contains("Pengenalan KKA"))
  }

  @Test func `5 when can we meet, and what the plans should be warned of`() throws {
    let times = BusyTimes(desk.model)
    let wish = try #require(
      SlotWish(
        minutes: SchoolReport.MeetingTimes.usualMinutes, from: desk.today.adding(days: 1),
        to: desk.today.adding(days: SchoolReport.MeetingTimes.usualDays),
        people: times.people(of: .everybody)))
    let finder = SlotFinder(wish, in: times)
    let slots = (finder.json(3).object?["slots"]?.array ?? []).compactMap(\.object)
    #expect(report.times.slots.map(\.span.text) == slots.map { $0["span"]?.string })
    #expect(report.times.slots.map(\.day.text) == slots.map { $0["day"]?.string })
    let best = try #require(finder.best(1).first)
    #expect(report.times.slots[0].counts.groups[1] == .exact(best.count))
    let screen = try school.seen("1", "", "", "", "", "", "k") {
      _ = try SlotsFlow(desk: desk).run()
    }
    let picking = SlotPicking(desk: desk, finder: finder)
    #expect(screen.contains(picking.title(of: best)))
    #expect(html.contains(desk.phrases.hours(best.span)))
    let warnings = try desk.planWarnings()
    let come = warnings.sessionsToCome.filter { !$0.warnings.isEmpty }
    #expect(come.map(\.plan.id) == report.plans.map(\.session))
    let clashes = come[0].warnings.count { if case .clash = $0 { true } else { false } }
    #expect(clashes == 12)
    #expect(report.plans[0].warnings.contains(.clash(.exact(clashes), speakerIsMissing: false)))
    #expect(html.contains("bentrok untuk 12 orang"))
  }

  @Test func `6 what was planned, what happened, what got in the way, what is still open`() throws {
    let id = try school.entity("sesi-file-001")
    let entry = try #require(desk.model.entry(id, of: Session.self))
    let story = try SessionErrand(desk: desk).report(of: entry)
    let json = try #require(story.json.object)
    let line = try #require(report.sessions.first { $0.session == id })
    let open = (json["open"]?.array ?? []).compactMap { $0.object?["point"]?.string }
    let attendance = OpenPoint.attendanceNotNoted(6).code
    #expect(open.filter { $0 != attendance } == line.openPoints.map(\.code))
    #expect(open.contains(attendance) == line.lacksAttendance)
    #expect(line.lacksAttendance && line.attendance.groups == [.exact(12), .exact(0), .exact(6)])
    #expect(
      json["obstacles"]?.array?.map { $0.object?["standing"]?.string }
        == line.hindrances.map(\.standing.rawValue))
    let screen = try school.seen("d", "", "k") {
      _ = try SessionFlow(desk: desk, session: id).run()
    }
    for text in ["mati lampu", "diskusi kelompok", "ruang sempit"] {
      #expect(screen.contains(text) && html.contains(text), "\(text)")
    }
    #expect(html.contains("Menata file: 1 kendala belum ada tanggapannya"))
    #expect(html.contains("Menata file · Tanggapan peserta: minta praktik lagi."))
    let summary = EvaluationSummary(.session(id), in: desk.model, overview: try desk.overview())
    let told = try #require(summary.lines.first { $0.level == .useInClass }?.after)
    #expect(report.evaluations[0].use == FifthShare(told.count, of: told.of))
  }

  @Test func `7 what mentoring changed`() throws {
    let effects = EffectReport(desk: desk, effects: try desk.mentoringEffects())
    let counts = try #require(effects.json.object?["counts"]?.object)
    #expect(counts["records"] == .integer(6))
    let names = ["more", "same", "less", "unknown"]
    let told = try #require(report.mentoring.effect)
    #expect(told == PublicCounts(names.map { counts[$0]?.integer ?? -1 }))
    #expect(told.total == .exact(6))
    #expect(effects.words.contains("6 catatan"))
    #expect(html.contains("6 catatan pendampingan dibandingkan"))
    #expect(!html.contains("rahasia pendampingan"))
  }

  @Test func `the overview on the screen is the report's first page`() throws {
    let page = try desk.reportPage(in: .indonesian)
    let overview = OverviewScreen(page: page).words(at: desk)
    let flat = overview.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in page.opening.sentences + page.opening.attention {
      #expect(flat.contains(sentence) && html.contains(sentence), "\(sentence)")
    }
    #expect(page.chapters.count == 7)
    for chapter in page.chapters {
      #expect(flat.contains(chapter.question) && html.contains(chapter.question))
      #expect(flat.contains(chapter.answer) && html.contains(chapter.answer), "\(chapter.answer)")
    }
    let screen = try school.seen("1", "1", "7", "", "k", "k", "0") {
      _ = try ReportFlow(desk: desk).run()
    }
    #expect(screen.contains(page.chapters[6].answer.prefix(20)))
  }

  @Test func `a laptop without files says so instead of telling that nobody needs anything`() throws
  {
    let other = try TermFixture()
    let page = try other.desk.reportPage(in: .indonesian)
    #expect(page.report.practice == nil && page.report.mentoring.effect == nil)
    #expect(page.chapters[0].answer.contains(Language.indonesian.phrases.onlyWhereFilesAre))
    #expect(page.chapters[1].answer == Language.indonesian.phrases.onlyWhereFilesAre)
    #expect(page.chapters[6].answer == Language.indonesian.phrases.onlyWhereFilesAre)
  }
}
