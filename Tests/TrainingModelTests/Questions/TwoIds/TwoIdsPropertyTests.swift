import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

/// Every question counts and names a person with two ids as one.
struct TwoIdsPropertyTests {
  private static let syllabus = Syllabus([
    (Samples.formed(ModuleID("laptop")), TwoIdSchool.lessons + [Samples.mail])
  ])

  @Test(arguments: 0..<60)
  func `every question answers as if one id had been used`(seed: UInt64) throws {
    let school = try TwoIdSchool(seed: seed)
    let whole = try answers(school.whole, asking: TwoIdSchool.shown)
    for id in school.split.ids {
      let split = try answers(school.split, asking: id)
      for (question, answer) in whole { #expect(split[question] == answer, "\(question)") }
    }
  }

  /// What each question answers, as people and scripts are told it.
  private func answers(
    _ telling: TwoIdSchool.Telling, asking id: PersonID
  ) throws -> [String: String] {
    let model = telling.model
    let overview = MentorOverview(
      model, files: telling.files, syllabus: Self.syllabus, today: TwoIdSchool.day)
    var answers = planning(telling, overview)
    answers.merge(sessions(model, overview)) { one, _ in one }
    answers.merge(person(id, model, overview)) { one, _ in one }
    let report = SchoolReport(model, syllabus: Self.syllabus, today: TwoIdSchool.day)
    answers["report"] = report.json.compactText
    for member in report.json.object?.members ?? [] {
      answers["report: " + member.name] = member.value.compactText
    }
    return answers
  }

  private func planning(
    _ telling: TwoIdSchool.Telling, _ overview: MentorOverview
  ) -> [String: String] {
    let model = telling.model
    let coverage = NeedCoverage(model, files: overview.standings)
    let warnings = PlanWarnings(model, files: overview.standings).sessionsToCome
    let times = BusyTimes(model)
    let wish = SlotWish(
      minutes: 60, from: TwoIdSchool.day, to: TwoIdSchool.day.adding(days: 3),
      people: times.people(of: .everybody), speakers: [TwoIdSchool.shown])
    return [
      "needs": coverage.json.compactText,
      "speakers": coverage.suggestions(for: TwoIdSchool.codes).map(\.json.compactText)
        .joined(separator: "\n"),
      "warnings": warnings.flatMap(\.warnings).map(\.json.compactText).joined(separator: "\n"),
      "slots": wish.map { SlotFinder($0, in: times).json().compactText } ?? "",
      "audience": times.people(of: .people(telling.ids)).description,
    ]
  }

  private func sessions(_ model: TrainingModel, _ overview: MentorOverview) -> [String: String] {
    let index = SessionIndex(model)
    var answers: [String: String] = [:]
    for session in index.sessions {
      let name = session.id.text
      answers["attendance \(name)"] = AttendanceSheet(of: session, in: index).namedJSON.compactText
      answers["story \(name)"] =
        SessionStory(of: session, in: index, overview: overview).json.compactText
      answers["readiness \(name)"] =
        SessionReadiness(
          of: session, in: index, standings: overview.standings, suggested: TwoIdSchool.lessons
        ).namedJSON.compactText
      answers["evaluation \(name)"] =
        EvaluationSummary(.session(session.id), in: model, overview: overview).json.compactText
    }
    let period = EvaluationSummary.Subject.period(
      from: TwoIdSchool.day.adding(days: -30), to: TwoIdSchool.day.adding(days: 30))
    answers["evaluation"] =
      EvaluationSummary(period, in: model, overview: overview).json.compactText
    answers["obstacles"] = ObstacleOverview(model).json.compactText
    return answers
  }

  private func person(
    _ id: PersonID, _ model: TrainingModel, _ overview: MentorOverview
  ) -> [String: String] {
    let timeline = TeacherTimeline(
      of: id, history: LearningHistory([]), in: model, timeZone: overview.timeZone)
    return [
      "help": "\(overview.needs.groups)", "no news": "\(overview.noNews)",
      "follow-ups": "\(overview.followUps)",
      "grid": "\(overview.grid(of: TwoIdSchool.lessons).rows)",
      "teachers": "\(model.teachers.map(\.id))", "people": "\(model.people.map(\.id))",
      "applications": ClassApplications(of: id, in: model).json.compactText,
      "timeline": timeline.json.compactText,
      "assignments": "\(overview.assignments(of: id))",
      "consent": "\(model.consent(of: id)?.namesInReports as Any)",
    ]
  }
}
