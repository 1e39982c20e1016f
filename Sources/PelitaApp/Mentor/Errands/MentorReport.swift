import Curriculum
import LearningRecord
import SchoolStore
import TrainingModel

/// What the mentor's screens tell, as JSON: the same values, names and days.
struct MentorReport {
  let overview: MentorOverview
  let desk: SchoolDesk

  /// Today's list.
  var review: JSONValue {
    .object(
      JSONObject([
        .init("school", .string(desk.school?.body.name ?? "")),
        .init("today", .string(overview.today.text)),
        .init("teachers", .integer(overview.standings.count)),
        .init("needsHelp", .array(overview.needs.groups.map(group))),
        .init("noNews", .array(overview.noNews.map(silent))),
        .init("followUps", followUps),
      ]))
  }

  /// What is to be looked at again, the earliest first.
  var followUps: JSONValue {
    .array(
      overview.followUps.map { followUp in
        var object = person(followUp.teacher)
        object.append("id", .string(followUp.text.text))
        object.append("day", .string(followUp.day.text))
        object.append("due", .boolean(followUp.isDue(on: overview.today)))
        object.append("agreed", .string(followUp.agreed))
        return .object(object)
      })
  }

  /// Teachers × lessons, as far as `filter` lets them through.
  func table(_ filter: GridFilter = GridFilter()) -> JSONValue {
    let grid = overview.grid(of: desk.titles.library.lessons, filter)
    return .object(
      JSONObject([
        .init("lessons", .array(grid.lessons.map { .string($0.text) })),
        .init("teachers", .array(grid.rows.map { row(of: $0, lessons: grid.lessons.map(\.text)) })),
      ]))
  }

  /// Everything about one teacher, every attempt included.
  func teacher(_ id: PersonID) throws -> JSONValue {
    var object = person(id)
    guard let page = try TeacherPage(of: id, at: desk, in: overview) else { return .object(object) }
    object.append("newestFile", page.standing.newestFileMilliseconds.map(day))
    object.append("classApplications", page.applications.json)
    object.append("lessons", page.standing.json["lessons"])
    object.append("needsHelp", .array(page.needs.map(need)))
    object.append("assignments", .array(page.assignments.map { assignment($0.progress) }))
    object.append("records", .array(page.records.map { record($0, page.effects[$0.id]) }))
    object.append("activities", .array(page.activities.map(activity)))
    object.append("exercises", .array(page.performances.map(performance)))
    object.append("reflections", .array(page.reflections.map { .object($0.object()) }))
    object.append("timeline", page.timeline.json)
    return .object(object)
  }

  private func record(
    _ record: Entry<MentoringText>, _ effect: MentoringEffect?
  ) -> JSONValue {
    var object = JSONObject([
      .init("id", .string(record.id.text)),
      .init("day", .string(desk.day(of: record).text)),
      .init(
        "status", .string(MentorWriting(desk: desk).standing(of: record).rawValue)),
    ])
    object.members += record.body.object().members
    object.append("effect", effect.map { .object($0.json) })
    return .object(object)
  }

  private func performance(_ timed: TimedPerformance) -> JSONValue {
    .object(
      JSONObject([
        .init("event", .string(timed.id.text)),
        .init("at", .integer(timed.time.milliseconds)),
        .init("exercise", .string(timed.performance.exercise.text)),
        .init("verdict", .string(timed.verdict.rawValue)),
        .init("told", .array(timed.performance.told.map(JSONValue.string))),
        .init("work", .string(timed.performance.work)),
      ]))
  }

  private func person(_ id: PersonID) -> JSONObject {
    JSONObject([
      .init("person", .string(id.text)), .init("name", .string(overview.name(of: id))),
    ])
  }

  private func day(_ milliseconds: Int64) -> JSONValue {
    .string(overview.timeZone.day(atMilliseconds: milliseconds).text)
  }

  private func group(_ group: HelpGroup) -> JSONValue {
    var object = JSONObject([.init("rule", .string(group.rule.rawValue))])
    object.members += group.difficulty.json.object?.members ?? []
    object.append("since", day(group.sinceMilliseconds))
    object.append("teachers", .array(group.needs.map(need)))
    return .object(object)
  }

  private func need(_ need: HelpNeed) -> JSONValue {
    var object = person(need.person)
    object.append("since", day(need.sinceMilliseconds))
    object.append("reasons", .array(need.signals.map(\.json)))
    return .object(object)
  }

  private func silent(_ silent: NoNews) -> JSONValue {
    var object = person(silent.person)
    object.append("newestFile", silent.newestFileDay.map { .string($0.text) })
    object.append("since", .string(silent.since.text))
    object.append("assignments", .array(silent.assignments.map { .string($0.text) }))
    return .object(object)
  }

  private func row(of row: StatusGrid.Row, lessons: [String]) -> JSONValue {
    var object = person(row.person)
    object.append("lastActivity", row.lastActivity.map { .string($0.text) })
    object.append("newestFile", row.newestFile.map { .string($0.text) })
    let cells = zip(lessons, row.cells).map { lesson, cell in
      var value = JSONObject([
        .init("status", .string(cell.status.rawValue)),
        .init("needsHelp", .boolean(cell.needsHelp)),
      ])
      value.append("lastActivity", cell.lastActivity.map { .string($0.text) })
      return JSONObject.Member(lesson, .object(value))
    }
    object.append("lessons", .object(JSONObject(cells)))
    return .object(object)
  }

  private func assignment(_ progress: AssignmentProgress) -> JSONValue {
    var object = JSONObject([.init("assignment", .string(progress.assignment.text))])
    let standing =
      switch progress.standing {
      case .completed: "completed"
      case .open: "open"
      case .notCompletedByDue: "notCompletedByDue"
      case .unknown: "unknown"
      }
    object.append("standing", .string(standing))
    object.append("completed", .array(progress.completedLessons.map { .string($0.text) }))
    object.append("open", .array(progress.openLessons.map { .string($0.text) }))
    return .object(object)
  }

  private func activity(_ timeline: ActivityTimeline) -> JSONValue {
    var object = JSONObject([
      .init("lesson", .string(timeline.lesson.text)),
      .init("activity", .string(timeline.activity.text)),
    ])
    object.append(
      "events",
      .array(
        timeline.moments.map { moment in
          var value = JSONObject([
            .init("event", .string(moment.id.text)),
            .init("at", .integer(moment.time.milliseconds)),
            .init("kind", .string(moment.body.kind)),
          ])
          value.append("body", try? JSONValue(parsing: moment.body.json))
          return .object(value)
        }))
    return .object(object)
  }
}

extension ImportOutcome {
  /// The outcome for scripts.
  var json: JSONValue {
    var object = JSONObject([.init("file", .string(path))])
    switch result {
    case .taken(let who, let report):
      object.append("who", .string(who))
      object.append("added", .integer(report.added))
      object.append("known", .integer(report.known))
      object.append("quarantined", .integer(report.quarantined))
      object.append("repetition", .boolean(report.isRepetition))
    case .newKey(let who, let fingerprint):
      object.append("who", .string(who))
      object.append("newKey", .string(fingerprint))
    case .newKeys(let keys): object.append("newKeys", .array(keys.map(\.json)))
    case .otherSchool(let theirs, let mine):
      object.append("otherSchool", .string(theirs))
      object.append("school", .string(mine))
    case .refused(let refusal): object.append("refused", .string("\(refusal)"))
    case .trouble(let trouble): object.append("trouble", .string("\(trouble)"))
    case .notOpened: object.append("notOpened", .boolean(true))
    }
    if !vouchedKeys.isEmpty { object.append("vouchedKeys", .array(vouchedKeys.map(\.json))) }
    return .object(object)
  }
}
