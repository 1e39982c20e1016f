import Curriculum
import Reports
import SchoolStore
import TrainingModel

extension SchoolDesk {
  /// The principal's report, as of now.
  func schoolReport(_ progress: ReportProgress = ReportProgress()) throws -> SchoolReport {
    let practice = try practiceFigures(progress)
    try progress.begin(.counting)
    return SchoolReport(model, syllabus: titles.syllabus, today: today, practice: practice)
  }

  /// What the files on this laptop show; `nil` where there are none, since that is not "nothing".
  private func practiceFigures(_ progress: ReportProgress) throws -> PracticeFigures? {
    try progress.begin(.files)
    let standings = try store.standings(derivation, identities: model.identities)
    guard !standings.isEmpty else { return nil }
    let help = HelpNeeds(TeacherStanding.united(standings, by: model.identities).values, care: care)
    try progress.begin(.activities)
    let hard = try hardActivities()
    try progress.begin(.mentoring)
    return PracticeFigures(help: help, hard: hard, effects: try mentoringEffects().counts)
  }

  private var care: Care { Care(unified) }

  /// A report in words.
  func page(of report: SchoolReport, in language: Language) -> SchoolReportPage {
    let titles =
      language == self.language
      ? self.titles
      : LessonTitles(
        library: self.titles.library, language: language, exercises: surroundings.exercises)
    return SchoolReportPage(
      report: report, titles: titles, phrases: language.phrases,
      schoolName: report.schoolName.isEmpty
        ? language.phrases.schoolWithoutName : report.schoolName)
  }

  /// The report in words, as of now.
  func reportPage(
    in language: Language, _ progress: ReportProgress = ReportProgress()
  ) throws -> SchoolReportPage {
    page(of: try schoolReport(progress), in: language)
  }
}
