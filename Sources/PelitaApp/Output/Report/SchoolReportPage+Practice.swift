import Reports
import TrainingModel

extension SchoolReportPage {
  /// The first question: counts alone, and difficulties that five or more share.
  var help: Page.Section {
    guard let practice = report.practice else {
      return Page.Section(
        heading: phrases.reportSectionHelp,
        paragraphs: [phrases.filesCame(report.arrivals)])
    }
    return Page.Section(
      heading: phrases.reportSectionHelp,
      paragraphs: [phrases.filesCame(report.arrivals), phrases.helpExplained],
      chart: Chart(
        title: phrases.reportSectionHelp, summary: phrases.helpExplained,
        form: .parts(
          [
            PartedBar(
              label: phrases.reportSectionHelp, counts: practice.help,
              words: phrases.words(practice.help.total))
          ], legend: phrases.helpGroups)),
      table: ReportTable(
        name: "help", title: phrases.reportSectionHelp,
        columns: [phrases.reportColumnStatus, phrases.reportColumnTeachers],
        rows: zip(phrases.helpGroups, practice.help.groups).map { [.text($0), cell($1)] }),
      items: practice.shared.map { shared in
        phrases.sharedDifficulty(shared.rule, title: titles.title(of: shared.difficulty))
      })
  }

  /// The second question; the answer says it all where nothing is known.
  var hard: Page.Section? {
    guard let practice = report.practice else { return nil }
    let small = practice.smallHard > 0 ? [phrases.smallHard(practice.smallHard)] : []
    guard !practice.hard.isEmpty else {
      return Page.Section(
        heading: phrases.reportSectionHard, paragraphs: [phrases.reportNothingHard] + small)
    }
    return Page.Section(
      heading: phrases.reportSectionHard, paragraphs: [phrases.hardExplained] + small,
      table: hardTable)
  }

  private var hardTable: ReportTable {
    ReportTable(
      name: "hard", title: phrases.reportSectionHard,
      columns: [
        phrases.reportColumnActivity, phrases.reportColumnLesson, phrases.reportColumnRightAtOnce,
      ],
      rows: (report.practice?.hard ?? []).map { line in
        [
          .text(titles.title(of: line.activity, in: line.lesson)),
          .words(line.lesson.map { titles.title(of: $0) }), cell(line.right),
        ]
      })
  }
}
