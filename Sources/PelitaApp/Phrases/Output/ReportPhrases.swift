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

  var sectionLessons: String { get }
  var lessonsExplained: String { get }
  func filesCame(_ counts: PublicCounts) -> String
  var lessonGroups: [String] { get }
  var columnLesson: String { get }
  var columnTeachers: String { get }
  var noLessons: String { get }

  var sectionAssignments: String { get }
  var columnAssignment: String { get }
  var columnDue: String { get }
  var columnFor: String { get }
  var forEverybody: String { get }
  var forSome: String { get }
  /// Not completed as far as known, completed.
  var assignmentGroups: [String] { get }
  func smallAssignments(_ count: Int) -> String
  var noAssignments: String { get }

  var sectionNeeds: String { get }
  var needsExplained: String { get }
  /// Without the need, without a session, with a session.
  var needGroups: [String] { get }
  var columnCompetence: String { get }
  var columnSessions: String { get }
  var columnSpeakers: String { get }
  var noNeeds: String { get }
}

/// The words of the report about sessions and what came of them.
protocol ReportStoryPhrases {
  var sectionSessions: String { get }
  func sessionsCounted(held: Int, ahead: Int, broken: Int, cancelled: Int) -> String
  var columnTopic: String { get }
  var columnDay: String { get }
  var columnStatus: String { get }
  /// There, not there, not noted.
  var attendanceGroups: [String] { get }
  var columnMaterials: String { get }
  func prepared(_ count: Int, of whole: Int) -> String
  /// One move of a session, such as "dijadwal ulang dari 21 Nov: mati lampu".
  func move(_ move: Session.Move, of topic: String) -> String
  func change(_ change: SchoolReport.SessionLine.Change, of topic: String) -> String
  /// What the marks of the timeline mean: planned, held, broken off, moved, cancelled.
  var timelineMarks: [String] { get }
  var noSessions: String { get }
  var twoVersionsMark: String { get }

  var sectionObstacles: String { get }
  var obstaclesExplained: String { get }
  var columnSort: String { get }
  var columnCount: String { get }
  var columnPeople: String { get }
  var columnHelped: String { get }
  var columnNotHelped: String { get }
  var columnUnknown: String { get }
  var columnOpen: String { get }
  var columnWords: String { get }
  var noObstacles: String { get }
  var sectionResponses: String { get }
  func proposals(_ proposals: [Response.Proposal: Int]) -> String

  var sectionApplications: String { get }
  func applicationsShared(_ applications: SchoolReport.Applications) -> String
  func application(_ told: SchoolReport.Applications.Told, lesson: String?) -> String

  var sectionMentoring: String { get }
  func mentoringTookPlace(_ mentoring: SchoolReport.Mentoring) -> String
  var columnRecords: String { get }
  /// Open, followed up, closed.
  var standingNames: [String] { get }
  /// Better, the same, worse, not known yet.
  var effectNames: [String] { get }
  var mentoringStaysPrivate: String { get }

  var sectionMeetings: String { get }
  func meetingsCounted(_ meetings: SchoolReport.Meetings) -> String
  func openDecision(_ decision: SchoolReport.Meetings.OpenDecision) -> String

  /// How counts, names and scope are to be read.
  func reportNotes(madeOn day: CalendarDay) -> [String]
}
