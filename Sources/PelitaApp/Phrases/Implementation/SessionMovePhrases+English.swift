import TrainingModel

extension EnglishPhrases {
  var moveQuestion: String { "What happened to this session?" }
  var movePowerCut: String { "Broken off: power cut" }
  var moveNetworkDown: String { "Broken off: network down" }
  var moveOtherCause: String { "Broken off: another cause" }
  var moveToDiscussion: String { "Moved to discussion" }
  var moveReschedule: String { "Rescheduled" }
  var moveCancel: String { "Cancelled" }
  var moveHeld: String { "It has been held" }
  func notFrom(_ status: SessionStatus) -> String {
    "This session is \(name(of: status)), so that step is not possible any more."
  }
  var askWhatHappened: String { "What happened?" }
  func usualReason(_ sort: Obstacle.Sort) -> String {
    switch sort {
    case .power: "power cut"
    case .network: "network down"
    case .room: "the room was in use"
    case .timeClash: "clash with teaching hours"
    case .skill: "had to be repeated slowly, time ran out"
    case .other: ""
    }
  }
  var askCause: String { "What was the cause?" }
  var askReason: String { "What is the reason?" }
  var reasonExample: String { "Such as: the room is needed for exams." }
  var reasonIsNeeded: String { "Write the reason in a few words, so that it is clear later." }
  var askNewDay: String { "Which day is the new one?" }
  var dayIsNeeded: String { "Write the day first. k goes back." }
  var askNewSpan: String { "At what time?" }
  var askHeldDay: String { "On which day was it held?" }
  var heldDayIsAhead: String { "That day is still to come. Write a day that is past, or today." }
  var askReplacedStage: String { "Which stage did the discussion replace?" }
  var askDiscussionTopic: String { "What was discussed? (you may leave it empty)" }
  var cancelThis: String { "Cancel this session? Its record stays." }
  var yesCancel: String { "Yes, cancel it" }
  func moveIsNoted(_ status: SessionStatus, day: String?) -> String {
    let when = day.map { ", \($0)" } ?? ""
    return "Noted: \(name(of: status))\(when)."
  }
  func obstacleIsNotedToo(_ sort: Obstacle.Sort) -> String {
    "The obstacle (\(name(of: sort))) is noted as well (see 5)."
  }
  func responseIsNotedToo(_ sort: Response.Sort) -> String {
    "The response \"\(name(of: sort))\" is noted as well; whether it helped comes later (see 5)."
  }
  func stageBecameDiscussion(_ part: Stage.Part) -> String {
    "Noted: a discussion replaced the \(name(of: part))."
  }
  var goOnLater: String { "Next: 2 to reschedule, 1 to note the stages." }
}
