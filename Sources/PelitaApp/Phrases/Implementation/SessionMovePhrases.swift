import TrainingModel

/// Wording of what can happen to a session.
protocol SessionMovePhrases {
  var moveQuestion: String { get }
  var movePowerCut: String { get }
  var moveNetworkDown: String { get }
  var moveOtherCause: String { get }
  var moveToDiscussion: String { get }
  var moveReschedule: String { get }
  var moveCancel: String { get }
  var moveHeld: String { get }
  /// The session stands so that this move is not possible.
  func notFrom(_ status: SessionStatus) -> String
  var askWhatHappened: String { get }
  /// The reason that stands when Enter alone is typed.
  func usualReason(_ sort: Obstacle.Sort) -> String
  var askCause: String { get }
  var askReason: String { get }
  var reasonExample: String { get }
  var reasonIsNeeded: String { get }
  var askNewDay: String { get }
  var dayIsNeeded: String { get }
  var askNewSpan: String { get }
  var askHeldDay: String { get }
  var heldDayIsAhead: String { get }
  var askReplacedStage: String { get }
  var askDiscussionTopic: String { get }
  var cancelThis: String { get }
  var yesCancel: String { get }
  func moveIsNoted(_ status: SessionStatus, day: String?) -> String
  func obstacleIsNotedToo(_ sort: Obstacle.Sort) -> String
  func responseIsNotedToo(_ sort: Response.Sort) -> String
  func stageBecameDiscussion(_ part: Stage.Part) -> String
  var goOnLater: String { get }
}
