import Curriculum
import LearningRecord
import Reports
import TrainingModel

/// Every table that is handed over: one at least for each kind of school scope.
///
/// What is about one person each is told as counts, and by name for those who allow it. Who needs
/// what, whose obstacle something is and who was mentored is never told by name.
struct SchoolTables {
  let page: SchoolReportPage
  private let model: TrainingModel
  private let disclosure: Disclosure
  private let entities: EntityTable

  private var phrases: any Phrases { page.phrases }

  /// Kinds without a table: which ids are one person is told by every other table.
  static let kindsWithoutTable: Set<EntityKind> = [SamePerson.kind]

  /// Tables of the school scope of `model`, in the words of `page`.
  init(_ model: TrainingModel, page: SchoolReportPage) {
    let model = model.limited(to: .school)
    let disclosure = Disclosure(model)
    self.model = model.unified
    self.page = page
    self.disclosure = disclosure
    entities = EntityTable(
      disclosure: disclosure, labels: EntityLabels(model.unified, disclosure: disclosure),
      phrases: page.phrases)
  }

  /// All of them, in the order of the record's kinds.
  var all: [ReportTable] {
    let whole: [[ReportTable]] = [
      tables(of: School.self), [people, pairings, consents], tables(of: Competence.self),
      [page.needTable], tables(of: Meeting.self), tables(of: Speaker.self), [timetables],
      [page.sessionTable], Array(tables(of: Session.self).dropFirst()), tables(of: Stage.self),
      tables(of: Readiness.self), [attendance, namedAttendance], tables(of: Material.self),
      [page.assignmentTable, page.lessonTable, namedProgress, applications],
      [page.mentoringTable, page.obstacleTable, page.responseTable],
      tables(of: Evaluation.self), tables(of: CatalogueEntry.self),
    ]
    return whole.flatMap { $0 }
  }

  private func tables<Body: EntityBody>(of kind: Body.Type) -> [ReportTable] {
    entities.tables(of: model.entries(of: kind))
  }

  private func table(
    _ name: String, _ columns: [String], _ rows: [[ReportTable.Cell]]
  ) -> ReportTable {
    ReportTable(name: name, title: phrases.tableTitle(name), columns: columns, rows: rows)
  }

  /// Those who allow their names; how many there are in all stands in every table of counts.
  private var people: ReportTable {
    let rows = model.entries(of: Person.self).compactMap { entry -> [ReportTable.Cell]? in
      guard let person = entry.id.person, disclosure.identities.canonical(person) == person,
        let name = disclosure.name(of: person)
      else { return nil }
      let roles = entry.body.roles.map(phrases.tableRole)
      return [.text(name), .words(roles.joined(separator: ", "))]
    }
    return table(
      Person.plural, [phrases.tableHeading("name"), phrases.tableHeading("roles")], rows)
  }

  /// Who of the teachers has a mentor.
  private var pairings: ReportTable {
    counts(Pairing.plural, of: model.entries(of: Pairing.self).map(\.body.teacher))
  }

  /// Who of the teachers allows their name.
  private var consents: ReportTable {
    counts(Consent.plural, of: Array(disclosure.consenting))
  }

  /// Whose teaching hours are known.
  private var timetables: ReportTable {
    counts(Timetable.plural, of: model.entries(of: Timetable.self).map(\.body.person))
  }

  /// How many teachers are among `people`.
  private func counts(_ name: String, of people: [PersonID]) -> ReportTable {
    let chosen = Set(people.map(disclosure.identities.canonical))
    let counts = disclosure.counts(of: disclosure.teachers, groups: 2) {
      chosen.contains($0) ? 1 : 0
    }
    return table(
      name, [phrases.reportColumnTeachers, phrases.reportColumnWithout, phrases.reportColumnWith],
      [page.cells(counts)])
  }

  /// Session by session, those who were there and those who were not.
  private var attendance: ReportTable {
    table(
      Attendance.plural,
      [phrases.reportColumnTopic, phrases.reportColumnDay, phrases.reportColumnTeachers]
        + phrases.attendanceGroups,
      page.report.sessions.filter(\.isAttendanceNoted).map { line in
        [.words(line.topic), .date(line.day)] + page.cells(line.attendance)
      })
  }
}

extension SchoolTables {
  private var namedAttendance: ReportTable {
    let rows = model.entries(of: Attendance.self).compactMap { entry -> [ReportTable.Cell]? in
      disclosure.name(of: entry.body.person).map { name in
        [
          .text(entities.labels[entry.body.session]), .text(name),
          .text(phrases.name(of: entry.body.presence)),
        ]
      }
    }
    return table(
      Attendance.plural + "-names",
      [phrases.reportColumnTopic, phrases.tableHeading("name"), phrases.reportColumnStatus], rows)
  }

  private var namedProgress: ReportTable {
    let rows = model.entries(of: ProgressStatus.self).flatMap { entry -> [[ReportTable.Cell]] in
      guard let name = disclosure.name(of: entry.body.person) else { return [] }
      return entry.body.lessons.sorted { $0.key < $1.key }.map { lesson, status in
        [
          .text(name), .text(page.titles.title(of: lesson)), .text(phrases.tableStatus(status)),
          .day(entry.body.fileDay),
        ]
      }
    }
    return table(
      ProgressStatus.plural + "-names",
      [
        phrases.tableHeading("name"), phrases.reportColumnLesson, phrases.reportColumnStatus,
        phrases.tableHeading("fileDay"),
      ], rows)
  }

  private var applications: ReportTable {
    table(
      ClassApplication.plural,
      ["name", "day", "lesson", "tried", "result", "next"].map(phrases.tableHeading),
      page.report.applications.told.map { told in
        [
          .text(told.name), .day(told.day), .words(told.lesson.map { page.titles.title(of: $0) }),
          .words(told.tried), .words(told.result), .words(told.next),
        ]
      })
  }
}
