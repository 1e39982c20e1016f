import TrainingModel

/// What the parts of a session's story are called.
protocol AroundNamePhrases {
  func name(of status: SessionStatus) -> String
  func name(of part: Stage.Part) -> String
  func name(of outcome: Stage.Outcome) -> String
  func name(of sort: Obstacle.Sort) -> String
  func name(of sort: Response.Sort) -> String
  func name(of proposal: Response.Proposal) -> String
  func name(of standing: ObstacleStory.Standing) -> String
  func name(of presence: Attendance.Presence) -> String
  func name(of level: Evaluation.Level) -> String
  func name(of form: Material.Form) -> String
  /// Whether a response helped; `nil` while nobody knows.
  func helped(_ worked: Bool?) -> String
  /// What is still open about a session.
  func openPoint(_ point: OpenPoint) -> String
}
