extension EnglishPhrases {
  var helpMentor: String { "Mentor: who needs help, records, replies." }
  var helpMentorReview: String { "Today's list; without --json the mentor's screen." }
  var helpMentorImport: String { "Take in teachers' files or school files." }
  var helpMentorTable: String { "Table of teachers and lessons." }
  var helpMentorTeacher: String { "All about one teacher, down to every attempt." }
  var helpMentorReply: String { "Reply to a teacher's newest request for help." }
  var helpMentorRecord: String { "Write a mentoring record." }
  var helpMentorHandled: String { "Mark a teacher's difficulty as handled." }
  var helpMentorFollowUps: String { "Follow-ups that are waiting." }
  var helpMentorSend: String { "Save a file for one teacher: replies, records, assignments." }
  var helpTeacherName: String { "The teacher's name or id." }
  var helpFilesOrFolders: String { "Files that end in .pelita, or folders that hold them." }
  var helpAcceptKeys: String { "Accept new laptop keys of known teachers." }
  var helpText: String { "The reply." }
  var helpObserved: String { "What was seen." }
  var helpAgreed: String { "What was agreed." }
  var helpNextDay: String { "When to look again: 2026-11-27, 27-11 or +7." }
  var helpLessonName: String { "A lesson's id." }
  var helpActivityName: String { "An activity's id." }
  var helpDone: String { "The id of a follow-up that is done." }
  var helpSchool: String { "The school's record: show, merge, export." }
  var helpSchoolShow: String { "What the school's record on this laptop holds." }
  var helpSchoolMerge: String { "Merge school files or teachers' files." }
  var helpSchoolSend: String { "Save the school file for a colleague: nothing for mentors only." }
  var helpSchoolExport: String { "Write the whole record as JSON." }
  var helpMentorScope: String { "Also what is for mentors only." }
  var helpNewTeacher: String { "Add this teacher when nobody has the name." }
  func recordState(_ report: RecordState, name: String) -> String {
    """
    \(name): people \(report.people), assignments \(report.assignments), revisions \(report.revisions).
    Two versions: \(report.conflicts). Kept aside: \(report.quarantined).
    Fingerprint of what is in it: \(report.state.prefix(16))
    """
  }
}
