import Reports
import TrainingModel

extension SchoolReportPage {
  var obstacles: Page.Section {
    guard !report.obstacles.isEmpty else {
      return Page.Section(heading: phrases.sectionObstacles, paragraphs: [phrases.noObstacles])
    }
    let bars = report.obstacles.map { line in
      Bar(
        label: phrases.name(of: line.sort), count: .exact(line.count), words: String(line.count))
    }
    return Page.Section(
      heading: phrases.sectionObstacles, paragraphs: [phrases.obstaclesExplained],
      chart: Chart(
        title: phrases.sectionObstacles, summary: phrases.obstaclesExplained, form: .bars(bars)),
      table: obstacleTable)
  }

  var obstacleTable: ReportTable {
    ReportTable(
      name: Obstacle.plural, title: phrases.sectionObstacles,
      columns: [
        phrases.columnSort, phrases.columnCount, phrases.columnHelped, phrases.columnNotHelped,
        phrases.columnUnknown, phrases.columnOpen, phrases.columnPeople, phrases.columnWords,
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
      heading: phrases.sectionResponses,
      paragraphs: proposals.isEmpty ? [] : [phrases.proposals(proposals)], table: responseTable)
  }

  var responseTable: ReportTable {
    ReportTable(
      name: Response.plural, title: phrases.sectionResponses,
      columns: [
        phrases.columnSort, phrases.columnCount, phrases.columnHelped, phrases.columnNotHelped,
        phrases.columnUnknown,
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
      heading: phrases.sectionApplications,
      paragraphs: [phrases.applicationsShared(report.applications)],
      items: report.applications.told.map { told in
        phrases.application(told, lesson: told.lesson.map { titles.title(of: $0) })
      })
  }

  var mentoring: Page.Section {
    Page.Section(
      heading: phrases.sectionMentoring,
      paragraphs: [
        phrases.mentoringTookPlace(report.mentoring), phrases.mentoringStaysPrivate,
      ], table: mentoringTable)
  }

  var mentoringTable: ReportTable {
    var rows = zip(phrases.standingNames, report.mentoring.records.groups).map { name, count in
      [ReportTable.Cell.text(name), cell(count)]
    }
    if let effect = report.mentoring.effect {
      rows += zip(phrases.effectNames, effect.groups).map { [.text($0), cell($1)] }
    }
    return ReportTable(
      name: MentoringFact.plural, title: phrases.sectionMentoring,
      columns: [phrases.columnStatus, phrases.columnRecords], rows: rows)
  }

  var meetings: Page.Section {
    Page.Section(
      heading: phrases.sectionMeetings, paragraphs: [phrases.meetingsCounted(report.meetings)],
      items: report.meetings.open.map(phrases.openDecision))
  }
}
