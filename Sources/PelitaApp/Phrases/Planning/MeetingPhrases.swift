/// Wording of meetings and their minutes.
protocol MeetingPhrases {
  var noMeetingsYet: String { get }
  var keyNewMeeting: String { get }
  var usualMeetingTitle: String { get }
  var meetingTitle: String { get }
  var meetingTitleExample: String { get }
  var meetingDay: String { get }
  var meetingPlace: String { get }
  var meetingPresent: String { get }
  var meetingIsKept: String { get }
  var meetingIsRemoved: String { get }
  func removeMeeting(_ title: String) -> String
  var removeThisMeeting: String { get }
  var meetingTitleAndDay: String { get }
  var placeTitle: String { get }
  var presentTitle: String { get }
  var agendaTitle: String { get }
  var minutesTitle: String { get }
  var decisionsTitle: String { get }
  func pointsCount(_ count: Int) -> String
  func linesCount(_ count: Int) -> String
  func decisionsCount(_ count: Int, sessions: Int) -> String
  var askAgenda: String { get }
  var askMinuteLines: String { get }
  /// Each line is on the disk before the next is asked for.
  var everyLineIsKept: String { get }
  func lineIsKept(_ count: Int) -> String
  var minutesAreFull: String { get }
  var keyAddLines: String { get }
  var askDecision: String { get }
  var decisionsEnd: String { get }
  func decisionWho(_ what: String) -> String
  var decisionUntil: String { get }
  func untilDay(_ day: String) -> String
  var makeSession: String { get }
  var openSessionPlan: String { get }
  var becameSession: String { get }
  var removeDecision: String { get }
  var keyAddDecision: String { get }
}
