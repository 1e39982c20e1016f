import Curriculum
import Reports
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// Whatever is made for the school never holds mentor scope, nor a name that may not stand.
struct OutputScopeTests {
  @Test(arguments: UInt64(0)..<40)
  func `no page, table or calendar widens a scope or tells a name`(seed: UInt64) throws {
    let school = try NamedSchool(seed: seed, teachers: 1 + Int(seed % 14))
    let today = Day(number: 20_420)
    let report = SchoolReport(school.model, syllabus: Syllabus(), today: today)
    for language in Language.allCases {
      let titles = LessonTitles(library: ContentLibrary(modules: []), language: language)
      let page = SchoolReportPage(
        report: report, titles: titles, phrases: language.phrases, schoolName: "SMP Contoh")
      let calendar = SchoolCalendar(
        model: school.model, titles: titles, phrases: language.phrases)
      var outputs = [
        try page.page.html { $0.text }, calendar.file(named: "SMP Contoh").text,
        "\(OverviewScreen(page: page).screen)",
        "\(PageScreen(page: page.page, phrases: language.phrases).screen)",
      ]
      outputs += SchoolTables(school.model, page: page).all.map { $0.csv() }
      for output in outputs {
        #expect(!CanaryModel.isWidened(output))
        let unfolded = output.replacing("\r\n ", with: "")
        #expect(!unfolded.contains(NamedSchool.secret), "\(unfolded.prefix(2000))")
      }
    }
  }
}
