import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// Plans a session, a new one or an old one anew: topic, competences, speaker, place, time, stages.
struct SessionPlanFlow {
  let desk: SchoolDesk
  /// The session to plan anew; `nil` for a new one.
  var session: EntityID?
  /// What to begin with, such as a decision's words.
  var topic = ""
  var meeting: EntityID?
  var competences: [CompetenceCode] = []
  /// A time found before.
  var slot: Slot?
  /// Whom it is for, where that is known already.
  var audience: Assignment.Audience?
  /// The decision that becomes this session: the link to it is kept in one piece with it.
  var decision: PlannedDecision?

  private var phrases: any Phrases { desk.phrases }

  /// Asks and keeps.
  ///
  /// - Returns: The session; `nil` when the trainer went back.
  func run() throws -> EntityID? {
    let writing = SessionPlanWriting(desk: desk, session: session, decision: decision)
    let draft = PlanDraft(desk: desk)
    var plan = writing.kept ?? fresh
    if session == nil, let unfinished = draft.offered(meeting: meeting) {
      plan = unfinished
    } else if session == nil {
      guard ask(about: &plan, keeping: draft) else { return nil }
    }
    var reason = ""
    switch try SessionPlanPage(desk: desk, session: session).run(&plan, keeping: draft) {
    case .keep(let why): reason = why
    case .gone: return nil
    case .leave:
      if session == nil { draft.forget() }
      return nil
    }
    var kept: EntityID?
    guard desk.dialogue.keeps({ kept = try writing.keep(plan, reason: reason) }) else { return nil }
    if session == nil { draft.forget() }
    return kept
  }

  /// Everything in its order; `k` goes to the page with what there is.
  ///
  /// - Returns: Whether there is a topic to plan about.
  private func ask(about plan: inout SessionPlan, keeping draft: PlanDraft) -> Bool {
    let questions = PlanQuestions(desk: desk, session: session)
    guard questions.topic(&plan) else { return false }
    draft.keep(plan)
    for question in questions.rest(knowsAudience: audience != nil, knowsTime: slot != nil) {
      guard question(&plan) else { break }
      draft.keep(plan)
    }
    return true
  }

  private var fresh: SessionPlan {
    var session = Session(
      topic: topic, competences: competences, audience: audience ?? .everybody, meeting: meeting)
    session.day = slot?.day
    session.span = slot?.span
    return SessionPlan(session: session)
  }
}

/// A decision of a meeting that becomes a session.
struct PlannedDecision: Hashable {
  var meeting: EntityID
  /// Its place among the meeting's decisions.
  var place: Int
}
