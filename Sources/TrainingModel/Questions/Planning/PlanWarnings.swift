internal import Curriculum
internal import LearningRecord

/// Compares plans with needs, timetables and what speakers know.
public struct PlanWarnings: Sendable {
  /// A session as it is planned, whether it is kept yet or not.
  public struct Plan: Sendable {
    /// `nil` for one that is new.
    public var id: EntityID?
    public var session: Session
    /// How many minutes each stage is to take.
    public var stageMinutes: [Int]
    public var materials: [Material]

    /// Makes a plan.
    public init(
      id: EntityID? = nil, session: Session, stageMinutes: [Int] = [], materials: [Material] = []
    ) {
      self.id = id
      self.session = session
      self.stageMinutes = stageMinutes
      self.materials = materials
    }
  }

  public let coverage: NeedCoverage
  public let times: BusyTimes
  private let model: TrainingModel

  /// Looks at `model`, and at what `files` show of progress.
  public init(_ model: TrainingModel, files: some Sequence<TeacherStanding> = []) {
    self.init(model, coverage: NeedCoverage(model, files: files))
  }

  /// Looks at `model`, whose needs are known already.
  init(_ model: TrainingModel, coverage: NeedCoverage) {
    let model = model.unified
    self.model = model
    self.coverage = coverage
    times = BusyTimes(model)
  }

  /// What is to be known about a plan, the three mismatches first.
  public func warnings(for plan: Plan) -> [PlanWarning] {
    mismatches(for: plan) + oversights(in: plan)
  }

  /// Every session that is to be held, with its warnings, the earliest first.
  public var sessionsToCome: [(plan: Plan, warnings: [PlanWarning])] {
    let stages = Dictionary(grouping: model.entries(of: Stage.self).map(\.body), by: \.session)
    let materials = model.entries(of: Material.self).map(\.body)
    return model.entries(of: Session.self)
      .filter { [.planned, .rescheduled].contains($0.body.status) }
      .sorted { ($0.body.day?.number ?? .max, $0.id) < ($1.body.day?.number ?? .max, $1.id) }
      .map { entry in
        let plan = Plan(
          id: entry.id, session: entry.body,
          stageMinutes: (stages[entry.id] ?? []).compactMap(\.plannedMinutes),
          materials: materials.filter { $0.sessions.contains(entry.id) })
        return (plan, warnings(for: plan))
      }
  }

  private func mismatches(for plan: Plan) -> [PlanWarning] {
    let session = plan.session
    var warnings = session.competences.compactMap { leftOut(by: plan, $0) }
    if let day = session.day, let span = session.span, session.mode != .selfPaced {
      warnings += times.clashes(
        on: day, at: span, people: times.people(of: session.audience),
        speakers: session.speakers.compactMap(person), besides: plan.id
      )
      .map(PlanWarning.clash)
    }
    return warnings + session.speakers.compactMap { lacking(of: $0, session.competences) }
  }

  private func oversights(in plan: Plan) -> [PlanWarning] {
    let session = plan.session
    var warnings: [PlanWarning] = []
    if session.competences.isEmpty {
      warnings.append(.noCompetence)
    } else if !answersNeed(session) {
      warnings.append(.answersNoNeed)
    }
    if session.speakers.isEmpty, session.mode != .selfPaced { warnings.append(.noSpeaker) }
    if session.day == nil || session.span == nil { warnings.append(.noTime) }
    if let day = session.day, let span = session.span, session.mode == .together {
      let taken = times.sessions(in: session.place, on: day, at: span, besides: plan.id)
      if !taken.isEmpty { warnings.append(.placeTaken(taken)) }
    }
    let minutes = plan.stageMinutes.reduce(0, +)
    if let length = session.span?.minutes, minutes > 0, minutes != length {
      warnings.append(.stagesDoNotFit(stages: minutes, session: length))
    }
    let open = plan.materials.filter { !$0.isPrepared }.map(\.title)
    if !open.isEmpty { warnings.append(.materialsNotPrepared(open)) }
    return warnings
  }

  /// Who needs the competence and is reached neither by this session nor by another.
  private func leftOut(by plan: Plan, _ code: CompetenceCode) -> PlanWarning? {
    guard let need = coverage[code] else { return nil }
    let reached = Set(times.people(of: plan.session.audience))
    let others = need.answers.filter { $0.session != plan.id }.flatMap(\.people)
    let waiting = need.needs.filter { need in
      need.isPressing && !reached.contains(need.person) && !others.contains(need.person)
    }
    return waiting.isEmpty ? nil : .needWithoutSession(code, people: waiting.map(\.person))
  }

  private func answersNeed(_ session: Session) -> Bool {
    let audience = Set(times.people(of: session.audience))
    return session.competences.contains { code in
      coverage[code]?.needs.contains { audience.contains($0.person) } ?? false
    }
  }

  private func lacking(of id: EntityID, _ codes: [CompetenceCode]) -> PlanWarning? {
    guard let speaker = model.entry(id, of: Speaker.self)?.body else { return nil }
    let lacking = codes.filter { code in
      !speaker.competences.contains(code)
        && !coverage.teachers(of: code).contains { $0.speaker == id }
    }
    return lacking.isEmpty
      ? nil : .speakerWithoutCompetence(id, name: speaker.name, lacking)
  }

  private func person(of speaker: EntityID) -> PersonID? {
    model.entry(speaker, of: Speaker.self)?.body.person
  }
}
