import Curriculum
import Reports
import TrainingModel

extension SchoolDesk {
  /// The principal's report, as of now.
  func schoolReport() -> SchoolReport {
    SchoolReport(model, syllabus: titles.syllabus, today: today)
  }

  /// The report in words.
  func reportPage(in language: Language) -> SchoolReportPage {
    let titles =
      language == self.language
      ? self.titles : LessonTitles(library: self.titles.library, language: language)
    let report = schoolReport()
    return SchoolReportPage(
      report: report, titles: titles, phrases: language.phrases,
      schoolName: report.schoolName.isEmpty
        ? language.phrases.schoolWithoutName : report.schoolName)
  }
}
