import Reports
import TrainingModel

extension SchoolReportPage {
  var idleSessions: Page.Section? {
    guard !report.idleSessions.isEmpty else { return nil }
    return Page.Section(
      heading: phrases.reportSectionIdle,
      items: report.idleSessions.map { idle in
        phrases.idleSession(
          idle.topic, day: idle.day.map { CalendarDay($0) }, status: phrases.name(of: idle.status))
      })
  }

  var times: Page.Section {
    guard !report.times.slots.isEmpty else {
      return Page.Section(
        heading: phrases.reportSectionTimes, paragraphs: [phrases.reportNoTimetables])
    }
    return Page.Section(
      heading: phrases.reportSectionTimes,
      paragraphs: [
        phrases.timesExplained(
          minutes: SchoolReport.MeetingTimes.usualMinutes,
          days: SchoolReport.MeetingTimes.usualDays),
        phrases.timetablesKnown(report.times.timetables),
      ],
      table: ReportTable(
        name: "times", title: phrases.reportSectionTimes,
        columns: [phrases.reportColumnDay, phrases.reportColumnTime] + phrases.slotGroups,
        rows: report.times.slots.map { slot in
          [.text(phrases.longDate(CalendarDay(slot.day))), .text(phrases.hours(slot.span))]
            + slot.counts.groups.map(cell)
        }))
  }

  var plans: Page.Section {
    Page.Section(
      heading: phrases.reportSectionPlans,
      paragraphs: report.plans.isEmpty ? [phrases.reportPlansAreFine] : [],
      items: report.plans.map { plan in
        let day = plan.day.map { " (\(phrases.shortDate(CalendarDay($0))))" } ?? ""
        let warnings = plan.warnings.map {
          phrases.reportedWarning($0, in: titles.language)
        }
        return "\(plan.topic)\(day): \(warnings.joined(separator: "; ").asSentence)"
      })
  }

  /// What is still open about every session, in the order of their days.
  var openItems: [String] {
    report.sessions.flatMap { line -> [String] in
      let attendance =
        line.lacksAttendance ? [phrases.attendanceOpen(line.attendance.groups[2])] : []
      return (line.openPoints.map(phrases.reportedOpen) + attendance).map { "\(line.topic): \($0)" }
    }
  }

  var openPoints: Page.Section {
    let items = openItems
    return Page.Section(
      heading: phrases.reportSectionOpen,
      paragraphs: items.isEmpty ? [phrases.reportNothingOpen] : [], items: items)
  }

  var evaluations: Page.Section {
    guard !report.evaluations.isEmpty else {
      return Page.Section(
        heading: phrases.reportSectionEvaluation, paragraphs: [phrases.reportNoEvaluation])
    }
    return Page.Section(
      heading: phrases.reportSectionEvaluation, paragraphs: [phrases.evaluationExplained],
      table: ReportTable(
        name: "levels", title: phrases.reportSectionEvaluation,
        columns: [phrases.reportColumnTopic, phrases.reportColumnDay] + phrases.evaluationColumns,
        rows: report.evaluations.map { line in
          [
            .words(line.topic), .date(line.day), cell(line.before), cell(line.after),
            cell(line.use), cell(line.needsMet),
          ]
        }),
      items: report.evaluations.flatMap { line in
        line.words.map { phrases.evaluationWord(line.topic, $0) }
      })
  }
}
