import Curriculum
import TrainingModel

/// The seven questions that the report answers, in words a principal understands.
protocol ReportQuestionPhrases {
  var openingHeading: String { get }
  var questionsHeading: String { get }
  /// The whole in three sentences; the last one says what is worth talking about first.
  func openingSentences(_ report: SchoolReport, attention: String?) -> [String]
  /// The seven questions, in their order.
  var questions: [String] { get }

  /// A share in fifths, such as "sekitar 4 dari 5".
  func words(_ share: FifthShare) -> String
  /// That something is known only on the laptop where the teachers' files are opened.
  var onlyWhereFilesAre: String { get }

  func answerHelp(_ help: PublicCounts?, silence: SchoolReport.Silence, never: PublicCount)
    -> String
  func answerHard(_ practice: SchoolReport.Practice?, hardest: String?) -> String
  func answerStatus(_ report: SchoolReport) -> String
  func answerNeeds(withoutSession: Int, idle: Int, known: Int) -> String
  func answerTimes(_ times: SchoolReport.MeetingTimes, plans: Int) -> String
  func answerSessions(_ report: SchoolReport, open: Int) -> String
  func answerMentoring(_ mentoring: SchoolReport.Mentoring) -> String
}

/// The words of the subjects under the questions.
protocol ReportSubjectPhrases {
  var reportSectionHelp: String { get }
  var helpExplained: String { get }
  /// Without a sign of needing somebody, and with one.
  var helpGroups: [String] { get }
  func sharedDifficulty(_ rule: HelpRule, title: String?) -> String

  var reportSectionHard: String { get }
  var hardExplained: String { get }
  var reportNothingHard: String { get }
  var reportColumnActivity: String { get }
  var reportColumnRightAtOnce: String { get }
  func smallHard(_ count: Int) -> String
  var tooFewToTell: String { get }

  var reportSectionIdle: String { get }
  func idleSession(_ topic: String, day: CalendarDay?, status: String) -> String

  var reportSectionTimes: String { get }
  func timesExplained(minutes: Int, days: Int) -> String
  func timetablesKnown(_ counts: PublicCounts) -> String
  var reportNoTimetables: String { get }
  var reportColumnTime: String { get }
  /// Free then, and with something else to do.
  var slotGroups: [String] { get }

  var reportSectionPlans: String { get }
  var reportPlansAreFine: String { get }
  func reportedWarning(_ warning: SchoolReport.PlanLine.Warning, in language: Language) -> String

  var reportSectionOpen: String { get }
  var reportNothingOpen: String { get }
  func reportedOpen(_ point: OpenPoint) -> String
  func attendanceOpen(_ count: PublicCount) -> String
  func reportedHindrance(_ hindrance: SchoolReport.SessionLine.Hindrance) -> String

  var reportSectionEvaluation: String { get }
  var evaluationExplained: String { get }
  var reportNoEvaluation: String { get }
  /// Before, after, told of class, needs met.
  var evaluationColumns: [String] { get }
  var partlyUnknownMark: String { get }
  func evaluationWord(_ topic: String, _ word: SchoolReport.EvaluationLine.Word) -> String

  var reportSectionEffect: String { get }
  var effectExplained: String { get }
  /// Whether everybody has completed an assignment.
  func assignmentStands(isOpen: Bool) -> String
}
