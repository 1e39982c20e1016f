internal import Curriculum
internal import LearningRecord

/// Finds who lacks what: what people recorded, and what progress shows where nobody recorded more.
struct NeedFinding {
  /// A need as it was recorded last for one person.
  struct Recorded {
    var need: Need
    var entity: EntityID
  }

  private let roster: PlanningRoster
  private let care: Care
  private let coverage: LessonCoverage
  private let recorded: [PersonID: [CompetenceCode: Recorded]]

  init(_ model: TrainingModel, roster: PlanningRoster, coverage: LessonCoverage) {
    self.roster = roster
    self.coverage = coverage
    care = Care(model)
    var recorded: [PersonID: [CompetenceCode: Recorded]] = [:]
    for entry in model.entries(of: Need.self) {
      guard let person = roster.known(entry.body.person) else { continue }
      let code = entry.body.competence
      // One person under two ids may have two: the newer one holds.
      let other = recorded[person]?[code]
      if let other, other.need.joined(with: entry.body) == other.need { continue }
      recorded[person, default: [:]][code] = Recorded(need: entry.body, entity: entry.id)
    }
    self.recorded = recorded
  }

  /// Everybody who was recorded as able to do something, with the day.
  var able: [CompetenceCode: [PersonID: Day]] {
    var able: [CompetenceCode: [PersonID: Day]] = [:]
    for (person, needs) in recorded {
      for (code, known) in needs where known.need.level == .able {
        able[code, default: [:]][person] = known.need.day
      }
    }
    return able
  }

  /// Every open need, in no order.
  func open(_ standings: [PersonID: TeacherStanding]) -> [OpenNeed] {
    var found: [OpenNeed] = []
    for (person, needs) in recorded {
      found += needs.values.compactMap { open($0, of: person, standings[person]) }
    }
    for standing in standings.values { found += shown(by: standing) }
    return found
  }

  private func open(
    _ recorded: Recorded, of person: PersonID, _ standing: TeacherStanding?
  ) -> OpenNeed? {
    let need = recorded.need
    guard need.level != .able else { return nil }
    return OpenNeed(
      person: person, name: roster.name(of: person), competence: need.competence,
      level: need.level, evidence: need.evidence, source: .recorded(recorded.entity),
      why: need.why, since: need.day,
      lessonsAreCompleted: coverage.isCompleted(need.competence, by: standing))
  }

  /// What progress shows, one need for each competence: the first sign that tells of it.
  private func shown(by standing: TeacherStanding) -> [OpenNeed] {
    var found: [CompetenceCode: OpenNeed] = [:]
    for sign in ProgressSign.signs(of: standing, care: care, timeZone: roster.timeZone) {
      for code in coverage.codes[sign.lesson] ?? [] where found[code] == nil {
        guard isNews(sign, for: standing.person, code) else { continue }
        found[code] = OpenNeed(
          person: standing.person, name: roster.name(of: standing.person), competence: code,
          level: coverage.isBegun(code, by: standing) ? .withHelp : .notYet, evidence: .progress,
          source: sign.source, why: "", since: sign.since)
      }
    }
    return Array(found.values)
  }

  /// Whether a sign tells more than what was recorded.
  ///
  /// What was met once is asked for again by newer trouble, not by another look at the lesson.
  private func isNews(_ sign: ProgressSign, for person: PersonID, _ code: CompetenceCode) -> Bool {
    guard let known = recorded[person]?[code]?.need else { return true }
    guard known.level == .able, sign.isTrouble, let since = sign.since else { return false }
    return since > known.day
  }
}
