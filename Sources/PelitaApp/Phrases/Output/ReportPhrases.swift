import Curriculum
import TrainingModel

/// The words of the principal's report, on screen and on the page.
protocol ReportPhrases {
  func reportTitle(_ school: String) -> String
  func reportSubtitle(_ day: CalendarDay, place: String) -> String
  /// A day with its year, such as "23 November 2026".
  func fullDate(_ day: CalendarDay) -> String
  /// A number; "kurang dari 5"; "14 sampai 17"; that it is not told.
  func words(_ count: PublicCount) -> String

  var figureTeachers: String { get }
  var figureFiles: String { get }
  var figureSessionsHeld: String { get }
  var figureSessionsPlanned: String { get }
  var figureApplications: String { get }
  var figureMentored: String { get }

  var reportSectionLessons: String { get }
  var lessonsExplained: String { get }
  func filesCame(_ counts: PublicCounts) -> String
  var lessonGroups: [String] { get }
  var reportColumnLesson: String { get }
  var reportColumnTeachers: String { get }
  var reportNoLessons: String { get }

  var reportSectionAssignments: String { get }
  var reportColumnAssignment: String { get }
  var reportColumnDue: String { get }
  var reportColumnFor: String { get }
  var reportForEverybody: String { get }
  var reportForSome: String { get }
  func smallAssignments(_ count: Int) -> String
  var reportNoAssignments: String { get }

  var reportSectionNeeds: String { get }
  var needsExplained: String { get }
  /// Without the need, without a session, with a session.
  var needGroups: [String] { get }
  var reportColumnCompetence: String { get }
  var reportColumnSessions: String { get }
  var reportColumnSpeakers: String { get }
  var reportNoNeeds: String { get }
}

/// The words of the report about sessions and what came of them.
protocol ReportStoryPhrases {
  var reportSectionSessions: String { get }
  func sessionsCounted(held: Int, ahead: Int, broken: Int, cancelled: Int) -> String
  var reportColumnTopic: String { get }
  var reportColumnDay: String { get }
  var reportColumnStatus: String { get }
  /// There, not there, not noted.
  var attendanceGroups: [String] { get }
  var reportColumnMaterials: String { get }
  func reportedMaterials(_ count: Int, of whole: Int) -> String
  /// One move of a session, such as "dijadwal ulang dari 21 Nov: mati lampu".
  func reportedMove(_ move: Session.Move, of topic: String) -> String
  func reportedChange(_ change: SchoolReport.SessionLine.Change, of topic: String) -> String
  /// What the marks of the timeline mean: planned, held, broken off, moved, cancelled.
  var timelineMarks: [String] { get }
  var reportNoSessions: String { get }
  var twoVersionsMark: String { get }

  var reportSectionObstacles: String { get }
  var obstaclesExplained: String { get }
  var reportColumnSort: String { get }
  var reportColumnCount: String { get }
  var reportColumnPeople: String { get }
  var reportColumnHelped: String { get }
  var reportColumnNotHelped: String { get }
  var reportColumnUnknown: String { get }
  var reportColumnOpen: String { get }
  var reportColumnWords: String { get }
  var reportNoObstacles: String { get }
  var reportSectionResponses: String { get }
  func reportedProposals(_ proposals: [Response.Proposal: Int]) -> String

  var reportSectionApplications: String { get }
  func applicationsShared(_ applications: SchoolReport.Applications) -> String
  func reportedApplication(_ told: SchoolReport.Applications.Told, lesson: String?) -> String

  var reportSectionMentoring: String { get }
  func mentoringTookPlace(_ mentoring: SchoolReport.Mentoring) -> String
  var reportColumnRecords: String { get }
  /// Open, followed up, closed.
  var standingNames: [String] { get }
  /// Right more often, the same, less often, not enough to tell.
  var effectNames: [String] { get }
  var mentoringStaysPrivate: String { get }

  var reportSectionMeetings: String { get }
  func meetingsCounted(_ meetings: SchoolReport.Meetings) -> String
  func openDecision(_ decision: SchoolReport.Meetings.OpenDecision) -> String

  /// How counts, names and scope are to be read.
  func reportNotes(madeOn day: CalendarDay) -> [String]
}
