import Curriculum
import Foundation
import Reports
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// Writes what other people's programs are to check; see `Tests/interop/report.sh`.
@Suite struct SampleFilesTests {
  @Test func `samples are written for other programs`() throws {
    let asked = ProcessInfo.processInfo.environment["PELITA_SAMPLES"]
    let temporary = try TemporaryFolder()
    let folder = asked ?? temporary.path("samples")
    let errand = OutputErrand(desk: try TermFixture().desk, folder: folder)
    _ = try errand.report(in: [.indonesian, .english])
    _ = try errand.tables(separator: .semicolon)
    _ = try errand.calendar(withFollowUps: true)
    _ = try errand.model(scopes: [.school], hasEverybodysNames: true)
    _ = try errand.model(scopes: [.school, .mentor], hasEverybodysNames: true)
    _ = try errand.pseudonyms()
    try writeRichReports(to: folder)
    for seed in UInt64(0)..<(asked == nil ? 2 : 60) {
      let school = try NamedSchool(seed: seed, teachers: 6).model
      let salt = [UInt8](repeating: 7, count: PseudonymDocument.saltLength)
      let documents = [
        ModelDocument(school).json, PseudonymDocument(school, salt: salt).json,
        ModelDocument(school, scopes: [.school, .mentor]).json,
      ]
      for (number, document) in documents.enumerated() {
        try document.indentedText.write(
          toFile: folder + "/acak-\(seed)-\(number).json", atomically: true, encoding: .utf8)
      }
      try write(school, seed: seed, to: folder)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.contains { $0.hasSuffix(".html") } && files.contains { $0.hasSuffix(".ics") })
  }

  /// The report of a mentor's laptop, where every question has an answer.
  private func writeRichReports(to folder: String) throws {
    let desk = try RichSchool().desk
    for (language, name) in [(Language.indonesian, "laporan-penuh"), (.english, "report-full")] {
      let page = try desk.reportPage(in: language).page
      try page.html { language.phrases.fullDate(CalendarDay($0)) }.write(
        toFile: folder + "/\(name).html", atomically: true, encoding: .utf8)
    }
  }

  private func write(_ school: TrainingModel, seed: UInt64, to folder: String) throws {
    let titles = LessonTitles(library: ContentLibrary(modules: []), language: .indonesian)
    let phrases = Language.indonesian.phrases
    let calendar = SchoolCalendar(model: school, titles: titles, phrases: phrases)
    try calendar.file(named: "SMP Contoh").text.write(
      toFile: folder + "/acak-\(seed).ics", atomically: true, encoding: .utf8)
    let page = SchoolReportPage(
      report: SchoolReport(school, syllabus: Syllabus(), today: Day(number: 20_420)),
      titles: titles, phrases: phrases, schoolName: "SMP Contoh")
    try page.page.html { $0.text }.write(
      toFile: folder + "/acak-\(seed).html", atomically: true, encoding: .utf8)
  }
}
