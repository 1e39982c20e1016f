import TrainingModel

extension EnglishPhrases {
  var mentorTitle: String { "Mentor" }
  func teacherCount(_ count: Int) -> String { count == 1 ? "1 teacher" : "\(count) teachers" }
  var askSchoolName: String { "What is the school called?" }
  var schoolNameMayBeEmpty: String { "(may stay empty; it can be filled in later)" }
  var schoolWithoutName: String { "school" }

  func askedForHelp(_ count: Int) -> String { "Asked for help (\(count))" }
  func needsCompany(_ count: Int) -> String { "Would like company (\(count))" }
  func noNewsYet(_ count: Int) -> String { "No news yet (\(count))" }
  var nobodyNeedsHelp: String { "Nobody needs help, as far as the files tell." }
  var noTeachersYet: String {
    "No teacher's file yet. Plug in the flash disk, then type b. Records need no file: c."
  }
  func reason(_ signal: HelpSignal, title: String?) -> String {
    let place = title.map { "\"\($0)\": " } ?? ""
    switch signal.reason {
    case .asked(let sentence):
      return sentence.isEmpty ? place + "asked for help" : place + "\"\(sentence)\""
    case .notGotAfterSolution:
      return place + "saw the worked example, the similar one is not right yet"
    case .notGotInSittings(let sittings): return place + "not right yet in \(sittings) sittings"
    case .firstTryRateFalling(let rates):
      let steps = rates.map { "\($0.right) of \($0.tried)" }.joined(separator: " → ")
      return "right at the first try is falling: \(steps)"
    }
  }
  func noFileSince(_ day: CalendarDay?) -> String {
    guard let day else { return "no file yet, an assignment is open" }
    return "last file \(shortDate(day)), an assignment is open"
  }
  func since(_ day: CalendarDay) -> String { "since \(shortDate(day))" }
  func demonstration(for count: Int) -> String {
    "\(count) teachers, same difficulty: show it to them together, three minutes"
  }
  func moreGroups(_ count: Int) -> String { "and \(count) more; type d to see all" }

  func openNewFiles(_ count: Int) -> String { "Open all new files (\(count))" }
  var noNewFiles: String { "No new file on a flash disk, in Downloads or in the folder Pelita." }
  var tableOfTeachers: String { "Table of teachers" }
  func followUpsThisWeek(_ count: Int) -> String { "Follow-ups this week (\(count))" }
  var writeRecord: String { "Write a mentoring record" }
  var writeReply: String { "Reply" }
  var markHandled: String { "Mark as handled" }
  var keyDetails: String { "details" }

  var noAttemptsHere: String { "No attempts in the files so far." }
  func hintNumber(_ number: Int) -> String { "hint \(number)" }
  var workedAnswerShown: String { "saw the worked answer" }
  var postponedHere: String { "later" }
  func askedHere(_ sentence: String) -> String {
    sentence.isEmpty ? "asked for help" : "asked for help: \"\(sentence)\""
  }
  var verdictRight: String { "right" }
  var verdictWrong: String { "not right yet" }
  var verdictUnchecked: String { "could not be checked" }
  var withHelp: String { "with help" }
  var fileWithoutAttempts: String {
    "This file is a summary. To see the answers, please ask for a file with \"Every answer\"."
  }

  var chooseTeacher: String { "Which teacher? Type a number or a name." }
  func noSuchTeacher(_ name: String, similar: [String]) -> Explanation {
    let hint = similar.isEmpty ? "" : " Did you mean \(similar.joined(separator: ", "))?"
    return Explanation(
      what: "No teacher called \"\(name)\" in the school's record.",
      cure: "Check the spelling.\(hint)")
  }
}
