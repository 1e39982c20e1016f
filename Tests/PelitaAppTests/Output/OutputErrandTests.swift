import Curriculum
import Foundation
import Reports
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

@Suite struct OutputErrandTests {
  private let term: TermFixture
  private let folder: String

  init() throws {
    term = try TermFixture()
    folder = term.laptop.laptop.folder.path("hasil")
  }

  private var errand: OutputErrand { OutputErrand(desk: term.desk, folder: folder) }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `every number of the page is one of the JSON's, and stands on the screen`() throws {
    let page = try term.desk.reportPage(in: .indonesian)
    let known = page.report.json.numbers
    let html = try text(errand.report(in: [.indonesian])[0].path)
    let screen = term.desk.text(of: PageScreen(page: page.page, phrases: term.desk.phrases).screen)
    let flat = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for table in page.page.allSections.compactMap(\.table) {
      for row in table.rows {
        for (column, cell) in zip(table.columns, row).dropFirst() {
          if case .number(let number) = cell { #expect(known.contains(number), "\(column)") }
          guard case .number = cell else { continue }
          #expect(html.contains(">\(cell.plainText)</td>"))
          #expect(flat.contains("\(column): \(cell.plainText)"))
        }
      }
    }
    for figure in page.figures {
      #expect(html.contains("<dd>\(figure.words)</dd>"))
      #expect(flat.contains("\(figure.words) \(figure.label)"))
      #expect(Int(figure.words).map(known.contains) ?? true)
    }
  }

  @Test func `the page needs nothing from outside and runs nothing`() throws {
    let html = try text(errand.report(in: [.english])[0].path)
    for forbidden in [
      "<script", "http:", "https:", "src=", "@import", "url(", "onload", "<by class>",
    ] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    #expect(html.contains("&lt;by class&gt;"))
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("<title id=\"s3-t\">"))
  }

  @Test func `names stand with consent only, and no small group is a number`() throws {
    let html = try text(errand.report(in: [.indonesian])[0].path)
    #expect(html.contains("Guru 02"))
    #expect(!html.contains("Guru 12"))
    #expect(!html.contains("Guru 15"))
    #expect(html.contains("… sakit"))
    #expect(!html.contains("rahasia pendampingan"))
    #expect(!html.contains("belum bisa mouse"))
    // Sixteen of eighteen were there: of the eleven who are not named two were not.
    let attendance = try #require(
      try term.desk.schoolReport().sessions.last { $0.isAttendanceNoted })
    #expect(attendance.attendance.groups == [.between(14, 17), .few, .exact(0)])
  }

  @Test func `every kind of school scope has its table, each in a file of its own`() throws {
    let (place, count) = try errand.tables(separator: .semicolon)
    let tables = SchoolTables(term.desk.model, page: try term.desk.reportPage(in: .indonesian)).all
    let names = Set(tables.map(\.name))
    for form in EntityForm.all where form.kind.scope == .school {
      #expect(
        names.contains(form.plural) || SchoolTables.kindsWithoutTable.contains(form.kind),
        "\(form.plural)")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: place.path)
    #expect(files.count == count && files.count == tables.count)
    #expect(files.contains("kehadiran-2026-11-23.csv"))
    let obstacles = try text(place.path + "/kendala-2026-11-23.csv")
    #expect(obstacles.contains(";'=ruang penuh\r\n"))
    for file in files {
      let content = try text(place.path + "/" + file)
      #expect(!content.contains("Guru 15") && !content.contains("rahasia pendampingan"))
    }
  }

  @Test func `every table has a title and headings in both languages`() throws {
    for language in Language.allCases {
      let phrases = language.phrases
      let page = try term.desk.reportPage(in: language)
      for table in SchoolTables(term.desk.model, page: page).all {
        #expect(phrases.tableTitle(table.name) != table.name, "\(table.name)")
        for column in table.columns { #expect(phrases.tableHeading(column) == column) }
      }
      for form in EntityForm.all where form.kind.scope == .school {
        for field in form.fields where ["text", "day", "flag"].contains("\(field.form)") {
          guard !["minutes", "remark"].contains(field.name), form.subject == nil else { continue }
          #expect(phrases.tableHeading(field.name) != field.name, "\(field.name)")
        }
      }
    }
  }

  @Test func `the calendar names nobody, and follow-ups are only in the mentor's own`() throws {
    let shared = try text(errand.calendar(withFollowUps: false).path)
    #expect(shared.contains("SUMMARY:Pelatihan: Menata file"))
    #expect(shared.contains("DTSTART:20261121T010000Z"))
    #expect(shared.contains("STATUS:CANCELLED"))
    #expect(!shared.contains("Pendampingan"))
    #expect(!shared.contains("20261201"))
    let own = try text(errand.calendar(withFollowUps: true).path)
    #expect(own.contains("SUMMARY:Pendampingan\r\n"))
    #expect(!own.contains("Guru 0") && !own.contains("rahasia"))
  }

  @Test func `a session that is removed is cancelled under the same name, with a higher number`()
    throws
  {
    let before = try text(errand.calendar(withFollowUps: false).path)
    let id = try #require(EntityID("sesi-kka-001"))
    try term.desk.remove(try #require(term.desk.model.entry(id, of: Session.self)))
    let after = try text(errand.calendar(withFollowUps: false).path)
    let event = try #require(
      after.components(separatedBy: "BEGIN:VEVENT").first { $0.contains("kka") })
    #expect(before.contains("UID:sesi-kka-001@session.pelita"))
    #expect(event.contains("UID:sesi-kka-001@session.pelita"))
    #expect(event.contains("SEQUENCE:2") && event.contains("STATUS:CANCELLED"))
  }

  @Test func `the mentor's own backup alone holds mentor scope`() throws {
    let school = try text(errand.model(scopes: [.school], hasEverybodysNames: true).path)
    #expect(school.contains("Guru 15") && !school.contains("rahasia pendampingan"))
    let own = try text(
      errand.model(scopes: [.school, .mentor], hasEverybodysNames: true).path)
    #expect(own.contains("rahasia pendampingan"))
    let outside = try errand.pseudonyms()
    #expect(!(try text(outside.path)).contains("Guru"))
    #expect(!outside.path.contains("contoh"))
  }
}

extension JSONValue {
  /// Every whole number in it, the ends of ranges included.
  var numbers: Set<Int> {
    switch self {
    case .number: Set([integer].compactMap { $0 })
    case .array(let items): items.reduce(into: []) { $0.formUnion($1.numbers) }
    case .object(let object): object.members.reduce(into: []) { $0.formUnion($1.value.numbers) }
    case .null, .boolean, .string: []
    }
  }
}
