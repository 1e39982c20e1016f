public import Curriculum
internal import LearningRecord

/// What those who were at a session could do before and after, as far as known.
public struct SessionLearning: Hashable, Sendable {
  /// What shows it.
  public enum Source: String, Hashable, CaseIterable, Sendable {
    /// Lessons completed, from files.
    case progress
    /// What was found out about needs.
    case needs
  }

  /// `nil` when the session names neither lessons nor competences.
  public var source: Source?
  /// The lessons that are looked at: those assigned from the session, else those of its competences.
  public var lessons: [LessonID]
  /// Of those of whom both are known.
  public var ableBefore = 0
  public var ableAfter = 0
  public var known = 0
  /// Of whom before or after is not known.
  public var unknown = 0

  /// Those who could do it before, of those of whom both are known.
  public var before: Evaluation.Share? { known == 0 ? nil : .init(ableBefore, of: known) }

  /// Those who could do it after.
  public var after: Evaluation.Share? { known == 0 ? nil : .init(ableAfter, of: known) }

  /// Looks at those who were there; while nobody has noted that, at those it is for.
  init(
    of session: Entry<Session>, in index: SessionIndex, known progress: [PersonID: KnownProgress],
    overview: MentorOverview
  ) {
    let assigned = index.assignments(from: session.id).flatMap { assignment in
      overview.syllabus.lessons(of: assignment.body) ?? assignment.body.lessons
    }
    let practised = index.competences.filter { session.body.competences.contains($0.body.code) }
      .flatMap(\.body.lessons)
    lessons = (assigned.isEmpty ? practised : assigned).withoutRepetition
    source = lessons.isEmpty ? (session.body.competences.isEmpty ? nil : .needs) : .progress
    guard source != nil, let day = session.body.day else { return }
    for person in index.measured(session) {
      let theirs = progress[person] ?? KnownProgress()
      let (before, after) = outcomes(theirs, session: session.body, day: day, overview.timeZone)
      count(before.conjunction, after.conjunction)
    }
  }

  private func outcomes(
    _ known: KnownProgress, session: Session, day: Day, _ timeZone: SchoolTimeZone
  ) -> (before: [Bool?], after: [Bool?]) {
    switch source {
    case .progress, nil:
      (
        lessons.map { known.hadCompleted($0, before: day, timeZone: timeZone) },
        lessons.map { known.hasCompleted($0, since: day, timeZone: timeZone) }
      )
    case .needs:
      (
        session.competences.map { known.wasAble($0, before: day) },
        session.competences.map { known.isAble($0, since: day) }
      )
    }
  }

  private mutating func count(_ before: Bool?, _ after: Bool?) {
    guard let before, let after else {
      unknown += 1
      return
    }
    known += 1
    if before { ableBefore += 1 }
    if after { ableAfter += 1 }
  }
}

extension SessionIndex {
  /// Those who were at a session; while nobody has noted that, those it is for.
  func measured(_ session: Entry<Session>) -> [PersonID] {
    let sheet = AttendanceSheet(of: session, in: self)
    return sheet.counts.isNoted ? sheet.attended : audience(of: session.body)
  }
}

extension [Bool?] {
  /// Whether all are true; unknown when none is false and one is unknown.
  fileprivate var conjunction: Bool? {
    if contains(false) { return false }
    return contains(nil) ? nil : true
  }
}

extension [LessonID] {
  /// Each once, at its first place.
  fileprivate var withoutRepetition: [LessonID] {
    var seen: Set<LessonID> = []
    return filter { seen.insert($0).inserted }
  }
}
