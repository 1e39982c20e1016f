import TrainingModel

/// Plans a session, a new one or an old one anew: topic, competences, speaker, place, time, stages.
struct SessionPlanFlow {
  let desk: SchoolDesk
  /// The session to plan anew; `nil` for a new one.
  var session: EntityID?
  /// What to begin with, such as a decision's words.
  var topic = ""
  var meeting: EntityID?

  /// Asks and keeps.
  ///
  /// - Returns: The session; `nil` when the trainer went back.
  func run() throws -> EntityID? { nil }
}
