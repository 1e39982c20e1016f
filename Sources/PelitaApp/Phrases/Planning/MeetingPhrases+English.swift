extension EnglishPhrases {
  var noMeetingsYet: String { "No meeting is noted yet." }
  var keyNewMeeting: String { "note a new meeting" }
  var usualMeetingTitle: String { "Planning meeting" }
  var meetingTitle: String { "Which meeting?" }
  var meetingTitleExample: String { "Such as: Curriculum meeting, second term" }
  var meetingDay: String { "On which day?" }
  var meetingPlace: String { "Where? (may stay empty)" }
  var meetingPresent: String { "Who is present?" }
  var meetingIsKept: String { "The minutes are saved." }
  var meetingIsRemoved: String { "The minutes are removed." }
  func removeMeeting(_ title: String) -> String { "Remove \"\(title)\" with all its minutes?" }
  var removeThisMeeting: String { "Remove this meeting" }
  var meetingTitleAndDay: String { "Title and day" }
  var placeTitle: String { "Place" }
  var presentTitle: String { "Present" }
  var agendaTitle: String { "Agenda" }
  var minutesTitle: String { "Minutes" }
  var decisionsTitle: String { "Decisions" }
  func pointsCount(_ count: Int) -> String {
    count == 0 ? "none yet" : "\(count) \(count == 1 ? "point" : "points")"
  }
  func linesCount(_ count: Int) -> String {
    count == 0 ? "none yet" : "\(count) \(count == 1 ? "line" : "lines")"
  }
  func decisionsCount(_ count: Int, sessions: Int) -> String {
    if count == 0 { return "no decision yet" }
    return "\(count) \(count == 1 ? "decision" : "decisions")"
      + (sessions > 0 ? ", \(sessions) became sessions" : "")
  }
  var askAgenda: String { "What is on the agenda?" }
  var askMinuteLines: String { "Minutes: what was talked about?" }
  var everyLineIsKept: String {
    "One thing a line; every line is saved at once. Enter on an empty line: done."
  }
  func lineIsKept(_ count: Int) -> String { "✓ saved, \(count) \(count == 1 ? "line" : "lines")" }
  var minutesAreFull: String {
    "These minutes are full, that line is not saved. Go on in a new meeting."
  }
  var keyAddLines: String { "add lines" }
  var askDecision: String { "What was decided?" }
  var decisionsEnd: String { "One decision at a time. Enter alone: no more." }
  func decisionWho(_ what: String) -> String { "\(what) — who sees to it?" }
  var decisionUntil: String { "Until when? (may stay empty)" }
  func untilDay(_ day: String) -> String { "until \(day)" }
  var makeSession: String { "Make it a training session" }
  var openSessionPlan: String { "Open its session's plan" }
  var becameSession: String { "became a session" }
  var removeDecision: String { "Remove this decision?" }
  var keyAddDecision: String { "add a decision" }
}
