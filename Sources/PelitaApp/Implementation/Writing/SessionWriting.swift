import LearningRecord
import TrainingModel

/// What is noted about a session, each in one commit: a power cut leaves all of it or nothing.
struct SessionWriting {
  let desk: SchoolDesk
  let session: Entry<Session>

  /// What is noted together with a move.
  struct Noted: Hashable {
    var obstacle: Obstacle.Sort?
    /// A response to what is still open, such as that the session was rescheduled.
    var response: Response.Sort?
  }

  /// Something that became of the session, with what it brings along.
  struct Step: Hashable {
    var status: SessionStatus
    var reason = ""
    /// The new day, or the one on which it was held; `nil` leaves the day as it is.
    var day: Day?
    var span: TimeSpan?
    /// Noted as an obstacle as well.
    var obstacle: Obstacle.Sort?
  }

  /// Moves the session; `step.status` must be one that may follow.
  ///
  /// - Throws: `StorageError`.
  /// - Returns: What was noted besides.
  @discardableResult
  func move(_ step: Step) throws -> Noted {
    var body = session.body
    let day = step.day ?? body.day ?? (step.status == .rescheduled ? nil : desk.today)
    body.moves.append(
      Session.Move(
        status: step.status, reason: step.reason, day: desk.today,
        previousDay: body.day == day ? nil : body.day))
    body.day = day
    body.span = step.span ?? body.span
    let open = openObstacles
    let response: Response.Sort? =
      step.status == .rescheduled && !open.isEmpty ? .reschedule : nil
    try desk.write { author in
      var revisions = [
        try author.revision(of: session.id, body, inPlaceOf: session, at: desk.clock)
      ]
      if let sort = step.obstacle {
        let obstacle = Obstacle(
          sort: sort, session: session.id, what: step.reason, day: body.day ?? desk.today)
        revisions.append(try author.revision(of: desk.newEntity(), obstacle, at: desk.clock))
      }
      if let response {
        revisions.append(
          try author.revision(
            of: desk.newEntity(), self.response(response, to: open, what: step.reason),
            at: desk.clock))
      }
      return revisions
    }
    return Noted(obstacle: step.obstacle, response: response)
  }

  /// The session as `planned` says, moved to its day, and what answers the open obstacles with it.
  func rescheduling(
    to planned: Session, reason: String, by author: inout Author
  ) throws -> [Revision] {
    var body = planned
    body.moves.append(
      Session.Move(
        status: .rescheduled, reason: reason, day: desk.today, previousDay: session.body.day))
    let open = openObstacles
    let answer = response(.reschedule, to: open, what: reason)
    return [try author.revision(of: session.id, body, inPlaceOf: session, at: desk.clock)]
      + (open.isEmpty
        ? [] : [try author.revision(of: desk.newEntity(), answer, at: desk.clock)])
  }

  /// Notes that a discussion took the place of a stage, as a response to what got in the way.
  ///
  /// - Throws: `StorageError`.
  /// - Returns: What was noted besides.
  @discardableResult
  func moveToDiscussion(_ part: Stage.Part, topic: String) throws -> Noted {
    guard let school = desk.school?.id else { return Noted() }
    let open = openObstacles
    let words = desk.phrases.name(of: Response.Sort.discussion)
    let what = topic.isEmpty ? words : topic
    let id = Stage.entity(of: part, session: session.id, in: school)
    let entry: Entry<Stage>? = desk.model.entry(id)
    var stage = entry?.body ?? Stage(session: session.id, part: part)
    stage.outcome = .replaced
    stage.actual = topic.isEmpty ? words : "\(words): \(topic)"
    stage.cause = stage.cause ?? open.first?.obstacle.body.sort
    try desk.write { author in
      var revisions = [try author.revision(of: id, stage, inPlaceOf: entry, at: desk.clock)]
      if !open.isEmpty {
        revisions.append(
          try author.revision(
            of: desk.newEntity(), response(.discussion, to: open, what: what), at: desk.clock))
      }
      return revisions
    }
    return Noted(response: open.isEmpty ? nil : .discussion)
  }

  /// Obstacles of this session that still wait for something that helps.
  private var openObstacles: [ObstacleStory] {
    SessionIndex(desk.model).obstacles(of: session.id).filter(\.isOpen)
  }

  private func response(
    _ sort: Response.Sort, to open: [ObstacleStory], what: String
  ) -> Response {
    Response(sort: sort, obstacles: open.map(\.obstacle.id), what: what, day: desk.today)
  }
}
