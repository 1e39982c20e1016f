extension EnglishPhrases {
  var dueThisWeek: String { "This week" }
  var dueLater: String { "Later" }
  var whatCameOfIt: String { "What came of it?" }
  var mayStayEmpty: String { "(may stay empty)" }
  var moveToWhen: String { "Move it to which day?" }
  func followUpIsMoved(_ name: String, _ day: String) -> String {
    "The follow-up for \(name) is moved to \(day)."
  }
  var isDone: String { "It is done" }
  var moveToOtherDay: String { "Move it to another day" }
  var teachersPage: String { "the teacher's page" }

  func recordAbout(_ names: String) -> String { "Mentoring record: \(names)" }
  var teacherCanReadThis: String { "The teacher can read this. The principal cannot." }
  var keepRecord: String { "Keep it" }
  var partObserved: String { "What was seen" }
  var partAgreed: String { "What was agreed" }
  var partNextDay: String { "Look again" }
  var partEvidence: String { "Attempts attached" }
  var partOutcome: String { "What came of it" }
  func attemptCount(_ count: Int) -> String { count == 1 ? "1 attempt" : "\(count) attempts" }
  var stillEmpty: String { "(still empty)" }
  var recordWouldBeLost: String { "What was just written is not kept yet. Leave it?" }
  var dropIt: String { "Leave, do not keep" }
  var goOnWriting: String { "Go on writing" }
  var whichAttempts: String { "Which attempts to attach? (newest first)" }

  var recordIsOpen: String { "still open" }
  var recordIsFollowedUp: String { "followed up" }
  var recordIsClosed: String { "closed" }
  var changeRecord: String { "Change this record" }
  var closeRecord: String { "Close it" }
  var reopenRecord: String { "Open it again" }
  func writtenBy(_ name: String, _ day: String) -> String { "\(day), by \(name)" }
}
