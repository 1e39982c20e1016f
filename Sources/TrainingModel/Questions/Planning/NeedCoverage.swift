public import Curriculum
internal import LearningRecord

/// Which needs have no session, which sessions answer no need, and who could teach it.
///
/// Needs are those that people recorded, and those that progress shows where nobody recorded more.
/// Made of a model of school scope without files, it tells nothing of mentor scope.
public struct NeedCoverage: Sendable {
  /// A session to come, or held, that answers nobody's need.
  public struct IdleSession: Hashable, Sendable {
    public var session: EntityID
    public var topic: String
    public var day: Day?
    public var status: SessionStatus
    public var competences: [CompetenceCode]
  }

  /// The most pressing first.
  public let competences: [CompetenceNeed]
  /// The earliest first.
  public let sessionsWithoutNeed: [IdleSession]
  let holders: CompetenceHolders
  let known: [CompetenceCode: Competence]

  /// Puts together what `model` says and what `files` show of progress.
  public init(_ model: TrainingModel, files: some Sequence<TeacherStanding> = []) {
    let model = model.unified
    let roster = PlanningRoster(model)
    let bodies = model.entries(of: Competence.self).map(\.body)
    let coverage = LessonCoverage(bodies)
    let standings = roster.standings(model, files: files)
    let finding = NeedFinding(model, roster: roster, coverage: coverage)
    let (open, able) = (finding.open(standings), finding.able)
    let holders = CompetenceHolders(
      model, roster: roster, coverage: coverage, standings: standings, able: able, open: open)
    let known = Dictionary(bodies.map { ($0.code, $0) }) { one, _ in one }
    let sessions = SessionReach.all(in: model, roster: roster)
    let byCode = Dictionary(grouping: open, by: \.competence)
    competences = byCode.map { code, needs in
      CompetenceNeed(
        known[code] ?? Competence(code: code, nameIndonesian: ""), needs: needs,
        sessions: sessions.filter { $0.session.competences.contains(code) },
        teachers: holders.holders(of: code))
    }
    .sorted(by: CompetenceNeed.comesFirst)
    sessionsWithoutNeed = sessions.filter { !$0.answersAny(byCode, able: able) }
      .map(IdleSession.init)
    self.holders = holders
    self.known = known
  }

  /// Competences that somebody waits for and no session is about, the most pressing first.
  public var withoutSession: [CompetenceNeed] {
    competences.filter { !$0.pressingUnanswered.isEmpty }
  }

  /// The open needs of a competence.
  public subscript(code: CompetenceCode) -> CompetenceNeed? {
    competences.first { $0.code == code }
  }

  /// Who could teach `code`, the strongest proof first.
  public func teachers(of code: CompetenceCode) -> [CompetenceHolder] { holders.holders(of: code) }
}

extension CompetenceNeed {
  fileprivate init(
    _ competence: Competence, needs: [OpenNeed], sessions: [SessionReach],
    teachers: [CompetenceHolder]
  ) {
    self.competence = competence
    self.needs = needs.sorted(by: OpenNeed.comesFirst)
    self.teachers = teachers
    var waiting = Set(needs.map(\.person))
    answers = sessions.compactMap { reach in
      let people = needs.filter(reach.answers).map(\.person).sorted()
      guard !people.isEmpty else { return nil }
      waiting.subtract(people)
      return Answer(
        session: reach.id, topic: reach.session.topic, day: reach.session.day,
        status: reach.session.status, people: people)
    }
    unanswered = self.needs.map(\.person).filter(waiting.contains)
  }
}

extension NeedCoverage.IdleSession {
  fileprivate init(_ reach: SessionReach) {
    self.init(
      session: reach.id, topic: reach.session.topic, day: reach.session.day,
      status: reach.session.status, competences: reach.session.competences)
  }
}

extension SessionReach {
  /// Whether it answers an open need; one that is over may have met what is met by now.
  fileprivate func answersAny(
    _ open: [CompetenceCode: [OpenNeed]], able: [CompetenceCode: [PersonID: Day]]
  ) -> Bool {
    session.competences.contains { code in
      (open[code] ?? []).contains(where: answers)
        || !session.status.isOpen && (able[code] ?? [:]).keys.contains(where: reaches)
    }
  }
}
