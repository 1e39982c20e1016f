import TrainingModel

/// What mentors read: who needs help and why, in the words of TRAINING-MODEL question 1.
protocol MentorPhrases {
  var mentorTitle: String { get }
  func teacherCount(_ count: Int) -> String
  var askSchoolName: String { get }
  var schoolNameMayBeEmpty: String { get }
  var schoolWithoutName: String { get }

  func askedForHelp(_ count: Int) -> String
  func needsCompany(_ count: Int) -> String
  func noNewsYet(_ count: Int) -> String
  var nobodyNeedsHelp: String { get }
  var noTeachersYet: String { get }
  /// Why somebody is named; `title` is the activity or lesson.
  func reason(_ signal: HelpSignal, title: String?) -> String
  /// No file since then, and an assignment is open.
  func noFileSince(_ day: CalendarDay?) -> String
  func since(_ day: CalendarDay) -> String
  func demonstration(for count: Int) -> String
  func moreGroups(_ count: Int) -> String

  func openNewFiles(_ count: Int) -> String
  var noNewFiles: String { get }
  var tableOfTeachers: String { get }
  func followUpsThisWeek(_ count: Int) -> String
  var writeRecord: String { get }
  var writeReply: String { get }
  var markHandled: String { get }
  var keyDetails: String { get }

  var noAttemptsHere: String { get }
  func hintNumber(_ number: Int) -> String
  var workedAnswerShown: String { get }
  var postponedHere: String { get }
  func askedHere(_ sentence: String) -> String
  var verdictRight: String { get }
  var verdictWrong: String { get }
  var verdictUnchecked: String { get }
  var withHelp: String { get }
  var fileWithoutAttempts: String { get }

  var chooseTeacher: String { get }
  func noSuchTeacher(_ name: String, similar: [String]) -> Explanation
}

/// What is said while a mentor writes.
protocol MentorWritingPhrases {
  func whatWasSeen(_ name: String) -> String
  func attemptsAreAttached(_ count: Int) -> String
  var whatWasAgreed: String { get }
  var nextDay: String { get }
  var nextDayForms: String { get }
  var notADay: String { get }
  var recordIsKept: String { get }
  var nothingWritten: String { get }
  func replyTo(_ name: String, sentence: String) -> String
  var replyIsKept: String { get }
  var noRequestToAnswer: String { get }
  var markedAsHandled: String { get }
  var nothingToHandle: String { get }
  func newTeacherName(_ name: String) -> String
  func makeFileFor(_ name: String) -> String
  var makeFileNow: String { get }
  var makeFileLater: String { get }
  var followUpsTitle: String { get }
  var noFollowUps: String { get }
  func followUpIsDone(_ name: String) -> String
  var followUpNeedsNumber: String { get }
}

/// What mentors read on the pages of a teacher and of all teachers.
protocol TeacherPagePhrases {
  func newestFile(_ day: CalendarDay?) -> String
  var pageNeeds: String { get }
  var pageAssignments: String { get }
  var pageActivities: String { get }
  var pageRecords: String { get }
  var nothingNeeded: String { get }
  func lessonsDone(_ done: Int, started: Int) -> String
  func assignment(_ progress: AssignmentProgress, titles: [String]) -> String
  func record(observed: String, agreed: String) -> String
  var gridTitle: String { get }
  var gridMarks: String { get }
  var gridColumnsAre: String { get }
}

/// What is said about files that mentors take in.
protocol ImportPhrases {
  func imported(_ outcome: ImportOutcome) -> String
  /// Several files together, each without anything to tell.
  func imported(files: Int, records: Int) -> String
  func confirmNewKey(_ name: String, fingerprint: String) -> String
  var itIsTheirs: String { get }
  var rather: String { get }
  var schoolWasRescued: String { get }
}

/// What `--help` teaches about mentors' and the school's commands.
protocol MentorHelpPhrases {
  var helpMentor: String { get }
  var helpMentorReview: String { get }
  var helpMentorImport: String { get }
  var helpMentorTable: String { get }
  var helpMentorTeacher: String { get }
  var helpMentorReply: String { get }
  var helpMentorRecord: String { get }
  var helpMentorHandled: String { get }
  var helpMentorFollowUps: String { get }
  var helpMentorSend: String { get }
  var helpTeacherName: String { get }
  var helpFilesOrFolders: String { get }
  var helpAcceptKeys: String { get }
  var helpText: String { get }
  var helpObserved: String { get }
  var helpAgreed: String { get }
  var helpNextDay: String { get }
  var helpLessonName: String { get }
  var helpActivityName: String { get }
  var helpDone: String { get }
  var helpSchool: String { get }
  var helpSchoolShow: String { get }
  var helpSchoolMerge: String { get }
  var helpSchoolSend: String { get }
  var helpSchoolExport: String { get }
  var helpMentorScope: String { get }
  var helpNewTeacher: String { get }
  func recordState(_ report: RecordState, name: String) -> String
}
