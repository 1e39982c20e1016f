import Reports
import TrainingModel

extension SchoolReportPage {
  var sessions: Page.Section {
    guard !report.sessions.isEmpty else {
      return Page.Section(
        heading: phrases.reportSectionSessions, paragraphs: [phrases.reportNoSessions])
    }
    let counted = phrases.sessionsCounted(
      held: report.count(.held, .heldLater), ahead: report.count(.planned, .rescheduled),
      broken: report.count(.interrupted), cancelled: report.count(.cancelled))
    return Page.Section(
      heading: phrases.reportSectionSessions,
      chart: timeline(summary: counted), table: sessionTable,
      items: report.sessions.flatMap { line in
        line.moves.map { phrases.reportedMove($0, of: line.topic) }
          + line.changes.map { phrases.reportedChange($0, of: line.topic) }
          + line.hindrances.map { "\(line.topic): \(phrases.reportedHindrance($0))" }
      })
  }

  var sessionTable: ReportTable {
    ReportTable(
      name: Session.plural, title: phrases.reportSectionSessions,
      columns: [
        phrases.reportColumnTopic, phrases.reportColumnDay, phrases.reportColumnStatus,
        phrases.reportColumnTeachers,
      ] + phrases.attendanceGroups + [phrases.reportColumnMaterials],
      rows: report.sessions.map { line in
        let versions = line.hasTwoVersions ? " (\(phrases.twoVersionsMark))" : ""
        return [
          .words(line.topic), .date(line.day), .text(phrases.name(of: line.status) + versions),
        ] + (line.isAttendanceNoted ? cells(line.attendance) : noCells(line.attendance))
          + [.words(line.materials == 0 ? "" : prepared(line))]
      })
  }

  /// Of a session at which nobody was counted only whom it is for.
  private func noCells(_ counts: PublicCounts) -> [ReportTable.Cell] {
    [cell(counts.total)] + counts.groups.map { _ in .empty }
  }

  private func prepared(_ line: SchoolReport.SessionLine) -> String {
    phrases.reportedMaterials(line.preparedMaterials, of: line.materials)
  }

  /// The newest sessions that have a day, as far as they fit on a page.
  private func timeline(summary: String) -> Chart? {
    let rows = report.sessions.filter { $0.day != nil }.suffix(Self.longestTimeline).map { line in
      TimelineRow(label: line.topic, points: line.points(today: report.today))
    }
    guard !rows.isEmpty else { return nil }
    let legend = Dictionary(
      uniqueKeysWithValues: zip(TimelineRow.Mark.allCases, phrases.timelineMarks))
    return Chart(
      title: phrases.reportSectionSessions, summary: summary,
      form: .timeline(Array(rows), legend: legend))
  }

  private static let longestTimeline = 20
}

extension SchoolReport.SessionLine {
  /// What became of it on which day: where it was moved from, and where it stands now.
  fileprivate func points(today: Day) -> [TimelineRow.Point] {
    var points: [TimelineRow.Point] = []
    for move in moves {
      switch move.status {
      case .rescheduled: if let day = move.previousDay { points.append(.init(day, .moved)) }
      case .interrupted: points.append(.init(move.previousDay ?? move.day, .interrupted))
      case .planned, .held, .heldLater, .cancelled: break
      }
    }
    guard let day else { return points }
    switch status {
    case .planned, .rescheduled: points.append(.init(day, .planned))
    case .held, .heldLater: points.append(.init(day, .held))
    case .cancelled: points.append(.init(day, .cancelled))
    case .interrupted:
      if points.isEmpty { points.append(.init(day, .interrupted)) }
    }
    return points
  }
}
