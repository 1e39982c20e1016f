import LearningRecord
import TrainingModel

/// Keeps a plan in one piece: the session, its stages and materials, and the decision it came of.
struct SessionPlanWriting {
  let desk: SchoolDesk
  /// The session to plan anew; `nil` for a new one.
  var session: EntityID?
  var decision: PlannedDecision?

  /// The plan as it is kept; `nil` when the session is new.
  var kept: SessionPlan? {
    guard let session, let entry = desk.model.entry(session, of: Session.self) else { return nil }
    var plan = SessionPlan(session: entry.body)
    let stages = stages(of: session)
    if !stages.isEmpty {
      plan.parts = Stage.Part.allCases.map { part in
        let body = stages.first { $0.body.part == part }?.body
        return .init(part: part, minutes: body?.plannedMinutes ?? 0, words: body?.plan ?? "")
      }
      if entry.body.span == nil { plan.minutes = max(plan.partMinutes, 1) }
    }
    plan.materials = materials(of: session).map { .init(entity: $0.id, material: $0.body) }
    return plan
  }

  /// Whether a session that was fixed for a day is to take place on another one: that is a move
  /// of the session and needs a reason, wherever it is planned.
  func movesDay(_ plan: SessionPlan) -> Bool {
    guard let session, let kept = desk.model.entry(session, of: Session.self)?.body else {
      return false
    }
    return kept.day != nil && plan.session.day != kept.day
      && kept.status.next.contains(.rescheduled)
  }

  /// Writes what differs from what is kept.
  ///
  /// - Parameters:
  ///   - plan: What is to be kept.
  ///   - reason: Why the day moves, where it does.
  /// - Throws: `StorageError`.
  /// - Returns: The session's entity.
  func keep(_ plan: SessionPlan, reason: String = "") throws -> EntityID {
    let id = session ?? desk.newEntity()
    let materials = plan.materials.map { item in
      (id: item.entity ?? desk.newEntity(), body: item.material)
    }
    try desk.write { author in
      var revisions: [Revision] = []
      var pen = PlanPen(desk: desk)
      if movesDay(plan), let entry = desk.model.entry(id, of: Session.self) {
        revisions += try SessionWriting(desk: desk, session: entry)
          .rescheduling(to: plan.session, reason: reason, by: &author)
      } else {
        try pen.write(plan.session, as: id, by: &author, into: &revisions)
      }
      for part in plan.parts { try write(part, of: id, &pen, by: &author, into: &revisions) }
      for (material, body) in materials {
        var body = body
        if !body.sessions.contains(id) { body.sessions.append(id) }
        try pen.write(body, as: material, by: &author, into: &revisions)
      }
      let chosen = Set(materials.map(\.id))
      for entry in self.materials(of: id) where !chosen.contains(entry.id) {
        var body = entry.body
        body.sessions.removeAll { $0 == id }
        try pen.write(body, as: entry.id, by: &author, into: &revisions)
      }
      if let decision {
        try link(decision, to: id, &pen, by: &author, into: &revisions)
      }
      return revisions
    }
    return id
  }

  private func write(
    _ part: SessionPlan.Part, of session: EntityID, _ pen: inout PlanPen, by author: inout Author,
    into revisions: inout [Revision]
  ) throws {
    guard let school = desk.school else { return }
    let id = Stage.entity(of: part.part, session: session, in: school.id)
    var stage =
      desk.model.entry(id, of: Stage.self)?.body ?? Stage(session: session, part: part.part)
    stage.plannedMinutes = part.minutes
    stage.plan = part.words
    try pen.write(stage, as: id, by: &author, into: &revisions)
  }

  private func link(
    _ decision: PlannedDecision, to session: EntityID, _ pen: inout PlanPen,
    by author: inout Author, into revisions: inout [Revision]
  ) throws {
    guard var meeting = desk.model.entry(decision.meeting, of: Meeting.self)?.body,
      meeting.decisions.indices.contains(decision.place)
    else { return }
    meeting.decisions[decision.place].session = session
    try pen.write(meeting, as: decision.meeting, by: &author, into: &revisions)
  }

  private func stages(of session: EntityID) -> [Entry<Stage>] {
    desk.model.entries(of: Stage.self).filter { $0.body.session == session }
  }

  private func materials(of session: EntityID) -> [Entry<Material>] {
    desk.model.entries(of: Material.self).filter { $0.body.sessions.contains(session) }
      .sorted { ($0.body.title, $0.id) < ($1.body.title, $1.id) }
  }
}

/// Writes revisions of what differs from the record.
struct PlanPen {
  let desk: SchoolDesk

  /// Adds a revision of `body`, unless the record says just that.
  mutating func write<Body: EntityBody>(
    _ body: Body, as id: EntityID, by author: inout Author, into revisions: inout [Revision]
  ) throws {
    let entry = desk.model.entry(id, of: Body.self)
    guard entry?.body != body || entry?.hasTwoVersions == true else { return }
    revisions.append(try author.revision(of: id, body, inPlaceOf: entry, at: desk.clock))
  }
}
