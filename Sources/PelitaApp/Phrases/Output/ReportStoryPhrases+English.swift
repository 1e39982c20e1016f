import Curriculum
import TrainingModel

extension EnglishPhrases {
  var reportSectionSessions: String { "Sessions: what was planned and what happened" }
  func sessionsCounted(held: Int, ahead: Int, broken: Int, cancelled: Int) -> String {
    "\(held) held, \(ahead) to come, \(broken) broken off and waiting to go on, "
      + "\(cancelled) cancelled."
  }
  var reportColumnTopic: String { "Topic" }
  var reportColumnDay: String { "Day" }
  var reportColumnStatus: String { "Status" }
  var attendanceGroups: [String] { ["there", "not there", "not noted"] }
  var reportColumnMaterials: String { "Materials ready" }
  func reportedMaterials(_ count: Int, of whole: Int) -> String { "\(count) of \(whole)" }
  func reportedMove(_ move: Session.Move, of topic: String) -> String {
    let from = move.previousDay.map { ", before: \(shortDate(CalendarDay($0)))" } ?? ""
    let reason = move.reason.isEmpty ? "" : ": \(move.reason)"
    return "\(topic): \(name(of: move.status)) (noted \(shortDate(CalendarDay(move.day)))\(from))"
      + reason
  }
  func reportedChange(_ change: SchoolReport.SessionLine.Change, of topic: String) -> String {
    let cause = change.cause.map { " (\(name(of: $0)))" } ?? ""
    let actual = change.actual.isEmpty ? "" : ": \(change.actual)"
    return "\(topic): \(name(of: change.part)) \(name(of: change.outcome))\(cause)\(actual)"
  }
  var timelineMarks: [String] { ["planned", "held", "broken off", "rescheduled", "cancelled"] }
  var reportNoSessions: String { "No sessions yet." }
  var twoVersionsMark: String { "two versions" }

  var reportSectionObstacles: String { "What got in the way" }
  var obstaclesExplained: String {
    "Obstacles of sessions and of the school. Those of one person are counted, not told."
  }
  var reportColumnSort: String { "Kind" }
  var reportColumnCount: String { "How many" }
  var reportColumnPeople: String { "Of one person" }
  var reportColumnHelped: String { "Helped" }
  var reportColumnNotHelped: String { "Did not help" }
  var reportColumnUnknown: String { "Not known" }
  var reportColumnOpen: String { "No response yet" }
  var reportColumnWords: String { "Notes" }
  var reportNoObstacles: String { "No obstacles are noted yet." }
  var reportSectionResponses: String { "What was done, and what helped" }
  func reportedProposals(_ proposals: [Response.Proposal: Int]) -> String {
    "Proposals for a room: "
      + Response.Proposal.allCases.compactMap { proposal in
        proposals[proposal].map { "\(name(of: proposal)) \($0)" }
      }.joined(separator: ", ") + "."
  }

  var reportSectionApplications: String { "Use in class" }
  func applicationsShared(_ applications: SchoolReport.Applications) -> String {
    "\(words(applications.people.groups[1])) teachers told what they tried in class "
      + "(accounts: \(words(applications.count))). Those below stand here with the teacher's consent."
  }
  func reportedApplication(_ told: SchoolReport.Applications.Told, lesson: String?) -> String {
    let after = lesson.map { ", after \($0)" } ?? ""
    let result = told.result.isEmpty ? "" : " Result: \(told.result.asSentence)"
    let next = told.next.isEmpty ? "" : " Next: \(told.next.asSentence)"
    return "\(told.name) (\(shortDate(CalendarDay(told.day)))\(after)): \(told.tried.asSentence)"
      + result + next
  }

  var reportSectionMentoring: String { "Mentoring" }
  func mentoringTookPlace(_ mentoring: SchoolReport.Mentoring) -> String {
    "\(words(mentoring.people.groups[1])) teachers were mentored; "
      + "mentoring records: \(words(mentoring.records.total))."
  }
  var reportColumnRecords: String { "Records" }
  var standingNames: [String] { ["open", "followed up", "closed"] }
  var effectNames: [String] {
    [
      "right more often afterwards", "about the same", "right less often", "not enough to tell",
    ]
  }
  var mentoringStaysPrivate: String {
    "What was talked about, answers and requests for help stay between teacher and mentor."
  }

  var reportSectionMeetings: String { "Meetings and what was agreed" }
  func meetingsCounted(_ meetings: SchoolReport.Meetings) -> String {
    "\(meetings.count) meetings, \(meetings.withMinutes) with minutes; \(meetings.decisions) decisions, "
      + "\(meetings.withSession) have become sessions. Still open: \(meetings.open.count)."
  }
  func openDecision(_ decision: SchoolReport.Meetings.OpenDecision) -> String {
    decision.what + (decision.due.map { " (by \(shortDate(CalendarDay($0))))" } ?? "")
  }

  func reportNotes(madeOn day: CalendarDay) -> [String] {
    [
      "How to read it: a group of 1 to \(PublicCounts.smallest - 1) people is written as \"fewer "
        + "than \(PublicCounts.smallest)\", and the group beside it as a range, so that nothing can "
        + "be worked out backwards. A dashed box in a drawing stands for such groups.",
      "Names stand here with the teacher's own consent only; other names within notes are "
        + "replaced by \"…\".",
      "This report holds no answers, no marks and nothing of what mentoring was about, and is no "
        + "means of appraising teachers. Who needs company and which activities are hard is on the "
        + "mentors' screen.",
      "Made with Pelita on \(fullDate(day)).",
    ]
  }
}
