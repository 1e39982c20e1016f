extension EnglishPhrases {
  func whatWasSeen(_ name: String) -> String { "What did you see with \(name)?" }
  func attemptsAreAttached(_ count: Int) -> String {
    "The attempts from the file (\(count)) are attached."
  }
  var whatWasAgreed: String { "What did you agree? (may stay empty)" }
  var nextDay: String { "When will you look again? (may stay empty)" }
  var nextDayForms: String { "Such as 27-11 for 27 November, +7 for in a week." }
  var notADay: String { "That is not a date yet. Such as 27-11 or +7. Enter: no date." }
  var recordIsKept: String { "The record is saved. The teacher can read it." }
  var nothingWritten: String { "Nothing was written, so nothing is saved." }
  func replyTo(_ name: String, sentence: String) -> String {
    sentence.isEmpty ? "Reply to \(name):" : "\(name) asks: \"\(sentence)\". Reply:"
  }
  var replyIsKept: String { "The reply is saved and goes along with the next file." }
  var noRequestToAnswer: String { "No request for help is open." }
  var markedAsHandled: String { "Marked as handled, until something newer comes in." }
  var nothingToHandle: String { "Nothing to mark for this teacher." }
  func newTeacherName(_ name: String) -> String {
    "\(name) is not in the school's record yet. Add them?"
  }
  func makeFileFor(_ name: String) -> String { "Save a file for \(name) now?" }
  var makeFileNow: String { "yes, save the file with the reply" }
  var makeFileLater: String { "later" }
  var followUpsTitle: String { "Follow-ups" }
  var noFollowUps: String { "No follow-up is waiting." }
  func followUpIsDone(_ name: String) -> String { "The follow-up for \(name) is noted as done." }
  var followUpNeedsNumber: String { "Type the number of one that is done." }

  func newestFile(_ day: CalendarDay?) -> String {
    day.map { "last file \(shortDate($0))" } ?? "no file yet"
  }
  var pageNeeds: String { "Needs help" }
  var pageAssignments: String { "Assignments" }
  var pageActivities: String { "Attempts (newest first)" }
  var pageRecords: String { "Mentoring records" }
  var nothingNeeded: String { "Nothing, as far as the files tell." }
  func lessonsDone(_ done: Int, started: Int) -> String {
    "lessons done: \(done), under way: \(started)"
  }
  func record(observed: String, agreed: String) -> String {
    agreed.isEmpty ? observed : "\(observed) → \(agreed)"
  }
  var gridTitle: String { "Table of teachers" }
  var gridMarks: String { "✓ done   ◐ under way   ! needs help   · not started" }
  var gridColumnsAre: String { "Columns:" }

  var itIsTheirs: String { "yes, the laptop is new" }
  var rather: String { "later, I will ask first" }
  func confirmNewKey(_ name: String, fingerprint: String) -> String {
    "The file of \(name) has a laptop key nobody knows yet (\(fingerprint)). A new laptop?"
  }
  var schoolWasRescued: String {
    "The school's record was damaged and has been put back. The newest files may need opening again."
  }
}
