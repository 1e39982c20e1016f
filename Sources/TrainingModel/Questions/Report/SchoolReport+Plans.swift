internal import Curriculum
internal import LearningRecord

extension SchoolReport {
  /// A session to come that somebody should look at once more.
  public struct PlanLine: Hashable, Sendable {
    /// What is to be known about it.
    public enum Warning: Hashable, Sendable {
      /// Some need what it is about and are reached by no session; how many stands with the needs.
      case needWithoutSession(CompetenceName)
      /// So many have something else to do then; perhaps the one who is to speak.
      case clash(PublicCount, speakerIsMissing: Bool)
      /// A speaker, where the name may stand, of whom these competences are not known.
      case speakerWithoutCompetence(String?, [CompetenceName])
      case answersNoNeed
      case noCompetence
      case noSpeaker
      case noTime
      case placeTaken
      case stagesDoNotFit(stages: Int, session: Int)
      case materialsNotPrepared(Int)
    }

    public var session: EntityID
    public var topic: String
    public var day: Day?
    /// The three mismatches first; never empty.
    public var warnings: [Warning]
  }

  /// A session to come, or held, that answers nobody's need.
  public struct IdleSession: Hashable, Sendable {
    public var session: EntityID
    public var topic: String
    public var day: Day?
    public var status: SessionStatus
  }

  /// When everybody could meet in the next two weeks, by how many would miss a lesson.
  public struct MeetingTimes: Hashable, Sendable {
    /// One time.
    public struct Slot: Hashable, Sendable {
      public var day: Day
      public var span: TimeSpan
      /// Free then, and with something else to do.
      public var counts: PublicCounts
    }

    /// How long is looked for, in minutes.
    public static let usualMinutes = 90
    /// From tomorrow on so many days are looked through.
    public static let usualDays = 14
    static let usualCount = 3

    /// Whose teaching hours are not known, and whose are.
    public var timetables: PublicCounts
    /// The fewest clashes first; none while nobody's hours are known.
    public var slots: [Slot]
  }
}

extension SchoolReport.PlanLine {
  /// Sessions to come that call for a look, the earliest first.
  static func all(_ source: ReportSource) -> [Self] {
    PlanWarnings(source.model, coverage: source.coverage).sessionsToCome.compactMap { plan, all in
      guard let id = plan.id, !all.isEmpty else { return nil }
      let session = plan.session
      return Self(
        session: id, topic: source.disclosure.mask(session.topic), day: session.day,
        warnings: Self.warnings(all, source))
    }
  }

  private static func warnings(_ all: [PlanWarning], _ source: ReportSource) -> [Warning] {
    let clashes = all.compactMap { if case .clash(let clash) = $0 { clash } else { nil } }
    let clash: Warning? =
      clashes.isEmpty
      ? nil
      : .clash(
        source.disclosure.count(clashes.map(\.person)),
        speakerIsMissing: clashes.contains(where: \.isSpeaker))
    var told = false
    return all.compactMap { warning in
      switch warning {
      case .needWithoutSession(let code, _): return .needWithoutSession(source.name(of: code))
      case .clash:
        defer { told = true }
        return told ? nil : clash
      case .speakerWithoutCompetence(let speaker, _, let codes):
        let body = source.model.entry(speaker, of: Speaker.self)?.body
        return .speakerWithoutCompetence(
          body.flatMap(source.disclosure.name(of:)), codes.map(source.name(of:)))
      case .answersNoNeed: return .answersNoNeed
      case .noCompetence: return .noCompetence
      case .noSpeaker: return .noSpeaker
      case .noTime: return .noTime
      case .placeTaken: return .placeTaken
      case .stagesDoNotFit(let stages, let session):
        return .stagesDoNotFit(stages: stages, session: session)
      case .materialsNotPrepared(let titles): return .materialsNotPrepared(titles.count)
      }
    }
  }
}

extension SchoolReport.IdleSession {
  static func all(_ source: ReportSource) -> [Self] {
    source.coverage.sessionsWithoutNeed.map { idle in
      Self(
        session: idle.session, topic: source.disclosure.mask(idle.topic), day: idle.day,
        status: idle.status)
    }
  }
}

extension SchoolReport.MeetingTimes {
  init(_ source: ReportSource) {
    let disclosure = source.disclosure
    let times = BusyTimes(source.model)
    let unknown = Set(times.withoutTimetable(disclosure.teachers))
    timetables = disclosure.counts(of: disclosure.teachers, groups: 2) {
      unknown.contains($0) ? 0 : 1
    }
    let wish = SlotWish(
      minutes: Self.usualMinutes, from: source.today.adding(days: 1),
      to: source.today.adding(days: Self.usualDays), people: disclosure.teachers)
    guard let wish, unknown.count < disclosure.teachers.count else {
      slots = []
      return
    }
    slots = SlotFinder(wish, in: times).best(Self.usualCount).map { slot in
      let busy = Set(slot.clashes.map(\.person))
      return Slot(
        day: slot.day, span: slot.span,
        counts: disclosure.counts(of: disclosure.teachers, groups: 2) { busy.contains($0) ? 1 : 0 })
    }
  }
}
