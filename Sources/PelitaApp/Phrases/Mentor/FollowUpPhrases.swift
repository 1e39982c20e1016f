/// What is said while a record is looked at again, changed, or followed up.
protocol FollowUpPhrases {
  var dueThisWeek: String { get }
  var dueLater: String { get }
  var whatCameOfIt: String { get }
  var mayStayEmpty: String { get }
  var moveToWhen: String { get }
  func followUpIsMoved(_ name: String, _ day: String) -> String
  var isDone: String { get }
  var moveToOtherDay: String { get }
  var teachersPage: String { get }

  func recordAbout(_ names: String) -> String
  var teacherCanReadThis: String { get }
  var keepRecord: String { get }
  var partObserved: String { get }
  var partAgreed: String { get }
  var partNextDay: String { get }
  var partEvidence: String { get }
  var partOutcome: String { get }
  func attemptCount(_ count: Int) -> String
  var stillEmpty: String { get }
  var recordWouldBeLost: String { get }
  var dropIt: String { get }
  var goOnWriting: String { get }
  var whichAttempts: String { get }

  var recordIsOpen: String { get }
  var recordIsFollowedUp: String { get }
  var recordIsClosed: String { get }
  var changeRecord: String { get }
  var closeRecord: String { get }
  var reopenRecord: String { get }
  func writtenBy(_ name: String, _ day: String) -> String
}
