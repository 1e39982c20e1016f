import Reports
import TrainingModel

extension SchoolReportPage {
  var obstacles: Page.Section {
    guard !report.obstacles.isEmpty else {
      return Page.Section(
        heading: phrases.reportSectionObstacles, paragraphs: [phrases.reportNoObstacles])
    }
    let bars = report.obstacles.map { line in
      Bar(
        label: phrases.name(of: line.sort), count: .exact(line.count), words: String(line.count))
    }
    return Page.Section(
      heading: phrases.reportSectionObstacles, paragraphs: [phrases.obstaclesExplained],
      chart: Chart(
        title: phrases.reportSectionObstacles, summary: phrases.obstaclesExplained,
        form: .bars(bars)),
      table: obstacleTable)
  }

  var obstacleTable: ReportTable {
    ReportTable(
      name: Obstacle.plural, title: phrases.reportSectionObstacles,
      columns: [
        phrases.reportColumnSort, phrases.reportColumnCount, phrases.reportColumnHelped,
        phrases.reportColumnNotHelped,
        phrases.reportColumnUnknown, phrases.reportColumnOpen, phrases.reportColumnPeople,
        phrases.reportColumnWords,
      ],
      rows: report.obstacles.map { line in
        [
          .text(phrases.name(of: line.sort)), .number(line.count), .number(line.helped),
          .number(line.notHelped), .number(line.waiting), .number(line.open), cell(line.people),
          .words(line.words.joined(separator: "; ")),
        ]
      })
  }

  var responses: Page.Section {
    let proposals = report.responses.reduce(into: [Response.Proposal: Int]()) { sum, line in
      sum.merge(line.proposals, uniquingKeysWith: +)
    }
    return Page.Section(
      heading: phrases.reportSectionResponses,
      paragraphs: proposals.isEmpty ? [] : [phrases.reportedProposals(proposals)],
      table: responseTable)
  }

  var responseTable: ReportTable {
    ReportTable(
      name: Response.plural, title: phrases.reportSectionResponses,
      columns: [
        phrases.reportColumnSort, phrases.reportColumnCount, phrases.reportColumnHelped,
        phrases.reportColumnNotHelped,
        phrases.reportColumnUnknown,
      ],
      rows: report.responses.map { line in
        [
          .text(phrases.name(of: line.sort)), .number(line.count), .number(line.helped),
          .number(line.didNotHelp), .number(line.unknown),
        ]
      })
  }

  var applications: Page.Section {
    Page.Section(
      heading: phrases.reportSectionApplications,
      paragraphs: [phrases.applicationsShared(report.applications)],
      items: report.applications.told.map { told in
        phrases.reportedApplication(told, lesson: told.lesson.map { titles.title(of: $0) })
      })
  }

  /// The last question; the answer says it all where nothing is known, or nothing was compared.
  var effect: Page.Section? {
    guard let effect = report.mentoring.effect, effect.total != .exact(0) else { return nil }
    return Page.Section(
      heading: phrases.reportSectionEffect, paragraphs: [phrases.effectExplained],
      chart: Chart(
        title: phrases.reportSectionEffect, summary: phrases.effectExplained,
        form: .parts(
          [
            PartedBar(
              label: phrases.reportColumnRecords, counts: effect, words: phrases.words(effect.total)
            )
          ], legend: phrases.effectNames)),
      table: mentoringTable(effectRows))
  }

  var mentoring: Page.Section {
    Page.Section(
      heading: phrases.reportSectionMentoring,
      paragraphs: [
        phrases.mentoringTookPlace(report.mentoring), phrases.mentoringStaysPrivate,
      ], table: mentoringTable(standingRows))
  }

  var mentoringTable: ReportTable { mentoringTable(standingRows + effectRows) }

  private func mentoringTable(_ rows: [[ReportTable.Cell]]) -> ReportTable {
    ReportTable(
      name: MentoringFact.plural, title: phrases.reportSectionMentoring,
      columns: [phrases.reportColumnStatus, phrases.reportColumnRecords], rows: rows)
  }

  private var standingRows: [[ReportTable.Cell]] {
    zip(phrases.standingNames, report.mentoring.records.groups).map { [.text($0), cell($1)] }
  }

  private var effectRows: [[ReportTable.Cell]] {
    zip(phrases.effectNames, report.mentoring.effect?.groups ?? []).map { [.text($0), cell($1)] }
  }

  var meetings: Page.Section {
    Page.Section(
      heading: phrases.reportSectionMeetings,
      paragraphs: [phrases.meetingsCounted(report.meetings)],
      items: report.meetings.open.map(phrases.openDecision))
  }
}
