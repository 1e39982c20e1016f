import Curriculum
import Reports
import TrainingModel

extension SchoolReportPage {
  var lessons: Page.Section {
    guard !report.lessons.isEmpty else {
      return Page.Section(
        heading: phrases.reportSectionLessons, paragraphs: [phrases.reportNoLessons])
    }
    let bars = report.lessons.map { line in
      PartedBar(
        label: titles.title(of: line.lesson), counts: line.counts,
        words: phrases.words(line.counts.total))
    }
    return Page.Section(
      heading: phrases.reportSectionLessons,
      paragraphs: [phrases.filesCame(report.arrivals), phrases.lessonsExplained],
      chart: Chart(
        title: phrases.reportSectionLessons, summary: phrases.lessonsExplained,
        form: .parts(bars, legend: phrases.lessonGroups)),
      table: lessonTable)
  }

  var lessonTable: ReportTable {
    ReportTable(
      name: ProgressStatus.plural, title: phrases.reportSectionLessons,
      columns: [phrases.reportColumnLesson, phrases.reportColumnTeachers] + phrases.lessonGroups,
      rows: report.lessons.map { [.text(titles.title(of: $0.lesson))] + cells($0.counts) })
  }

  var assignments: Page.Section {
    let isEmpty = report.assignments.isEmpty && report.smallAssignments == 0
    let small = report.smallAssignments
    return Page.Section(
      heading: phrases.reportSectionAssignments,
      paragraphs: isEmpty
        ? [phrases.reportNoAssignments] : small > 0 ? [phrases.smallAssignments(small)] : [],
      table: assignmentTable)
  }

  var assignmentTable: ReportTable {
    ReportTable(
      name: Assignment.plural, title: phrases.reportSectionAssignments,
      columns: [
        phrases.reportColumnAssignment, phrases.reportColumnDue, phrases.reportColumnFor,
        phrases.reportColumnTeachers, phrases.reportColumnStatus,
      ],
      rows: report.assignments.map { line in
        let whole = line.modules.map(moduleTitle) + line.lessons.map { titles.title(of: $0) }
        return [
          .words(whole.joined(separator: ", ")), .date(line.due),
          .text(line.isForEverybody ? phrases.reportForEverybody : phrases.reportForSome),
          cell(line.people), .text(phrases.assignmentStands(isOpen: line.isOpen)),
        ]
      })
  }

  private func moduleTitle(_ module: ModuleID) -> String {
    titles.library.modules.first { $0.description.id == module }?
      .description.title[titles.language] ?? module.text
  }

  var needs: Page.Section {
    guard !report.needs.isEmpty else {
      return Page.Section(heading: phrases.reportSectionNeeds, paragraphs: [phrases.reportNoNeeds])
    }
    let bars = report.needs.map { line in
      PartedBar(
        label: line.competence.text(in: titles.language), counts: line.counts,
        words: phrases.words(line.counts.total))
    }
    return Page.Section(
      heading: phrases.reportSectionNeeds, paragraphs: [phrases.needsExplained],
      chart: Chart(
        title: phrases.reportSectionNeeds, summary: phrases.needsExplained,
        form: .parts(bars, legend: phrases.needGroups)),
      table: needTable)
  }

  var needTable: ReportTable {
    ReportTable(
      name: Need.plural, title: phrases.reportSectionNeeds,
      columns: [phrases.reportColumnCompetence, phrases.reportColumnTeachers] + phrases.needGroups
        + [phrases.reportColumnSessions, phrases.reportColumnSpeakers],
      rows: report.needs.map { line in
        [.text(line.competence.text(in: titles.language))] + cells(line.counts)
          + [.number(line.sessions), .words(line.speakers.joined(separator: ", "))]
      })
  }
}
