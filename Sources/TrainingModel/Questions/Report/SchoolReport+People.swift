public import Curriculum
internal import LearningRecord

extension SchoolReport {
  /// What teachers tried in class and shared with the school.
  public struct Applications: Hashable, Sendable {
    /// One that may stand under its teacher's name.
    public struct Told: Hashable, Sendable {
      public var name: String
      public var day: Day
      public var lesson: LessonID?
      public var tried: String
      public var result: String
      public var next: String
    }

    /// Those who shared nothing, and those who did.
    public var people: PublicCounts
    /// How many were shared.
    public var count: PublicCount
    /// The newest first.
    public var told: [Told]
  }

  /// That mentoring took place, without what was said.
  public struct Mentoring: Hashable, Sendable {
    /// Those without, and those with mentoring.
    public var people: PublicCounts
    /// Records that are open, followed up, closed.
    public var records: PublicCounts
    /// Records after which things went better, as before, worse, or of which it is not known yet;
    /// `nil` where nobody reckoned it.
    public var effect: PublicCounts?
  }

  /// What was agreed at meetings.
  public struct Meetings: Hashable, Sendable {
    /// Something that was decided and is still to be done.
    public struct OpenDecision: Hashable, Sendable {
      public var what: String
      public var due: Day?
      public var isDue: Bool
    }

    public var count: Int
    public var withMinutes: Int
    public var decisions: Int
    public var withSession: Int
    /// The earliest due first.
    public var open: [OpenDecision]
  }
}

extension SchoolReport.Applications {
  init(_ source: ReportSource) {
    let disclosure = source.disclosure
    let all = source.model.entries(of: ClassApplication.self)
    let authors = Set(all.map { disclosure.identities.canonical($0.body.person) })
    people = disclosure.counts(of: disclosure.teachers, groups: 2, showsMembers: true) {
      authors.contains($0) ? 1 : 0
    }
    told = all.sorted { ($1.body.day, $1.id) < ($0.body.day, $0.id) }.compactMap { entry in
      let (body, mask) = (entry.body, disclosure.mask)
      return disclosure.name(of: body.person).map { name in
        Told(
          name: name, day: body.day, lesson: body.lesson, tried: mask(body.tried),
          result: mask(body.result), next: mask(body.next))
      }
    }
    count = PublicCounts([all.count], named: [told.count]).total
  }
}

extension SchoolReport.Mentoring {
  init(_ source: ReportSource, effects: MentoringEffects.Counts?) {
    let disclosure = source.disclosure
    let facts = source.model.entries(of: MentoringFact.self).map(\.body)
    let mentored = Set(facts.map { disclosure.identities.canonical($0.teacher) })
    people = disclosure.counts(of: disclosure.teachers, groups: 2) { mentored.contains($0) ? 1 : 0 }
    records = PublicCounts(
      MentoringFact.Standing.allCases.map { standing in facts.count { $0.standing == standing } })
    effect = effects.map { PublicCounts([$0.more, $0.same, $0.less, $0.unknown]) }
  }
}

extension SchoolReport.Meetings {
  init(_ source: ReportSource) {
    let meetings = source.model.entries(of: Meeting.self).map(\.body)
    let decisions = meetings.flatMap(\.decisions)
    count = meetings.count
    withMinutes = meetings.count { !$0.minutes.isEmpty }
    self.decisions = decisions.count
    withSession = decisions.count { $0.session != nil }
    let finished = Set(source.sessions.filter { !$0.body.status.isOpen }.map(\.id))
    open = decisions.filter { decision in decision.session.map { !finished.contains($0) } ?? true }
      .map { decision in
        OpenDecision(
          what: source.disclosure.mask(decision.what), due: decision.due,
          isDue: decision.due.map { $0 < source.today } ?? false)
      }
      .sorted { ($0.due?.number ?? .max, $0.what) < ($1.due?.number ?? .max, $1.what) }
  }
}
