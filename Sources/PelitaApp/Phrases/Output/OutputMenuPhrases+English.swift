import TrainingModel

extension EnglishPhrases {
  func principalTitle(_ school: String) -> String { "Report · \(school)" }
  var principalHint: String { "Counts only; names where teachers allow them." }
  var menuOverview: String { "Look at the one-page overview" }
  var menuReport: String { "Make the report, for a phone or paper" }
  var menuTables: String { "Make tables (Excel, LibreOffice)" }
  var menuCalendar: String { "Make a calendar" }
  var menuWholeModel: String { "The school's whole record (JSON)" }
  var menuPseudonyms: String { "For people outside, without names" }
  var menuWholeReport: String { "the whole report on screen" }

  var chooseQuestion: String { "Type a question's number to see more." }
  func reportStep(_ number: Int, of count: Int) -> String {
    "Working out the report: step \(number) of \(count)"
  }
  var controlCStopsReport: String { "Hold Ctrl, press C: stop. No file has been made yet." }
  var reportIsStopped: Explanation {
    Explanation(what: "Stopped. No report was made.", cure: "Make it again at any time.")
  }

  var attentionTitle: String { "Worth talking about" }
  func attention(broken: Int) -> String {
    Self.counted(broken, "session") + " broken off and waiting to go on"
  }
  func attention(dueDecisions: Int) -> String {
    Self.counted(dueDecisions, "decision") + " past the day that was agreed"
  }
  func attention(needsWithoutSession: Int) -> String {
    Self.counted(needsWithoutSession, "need") + " that no session answers"
  }
  func attention(openObstacles: Int) -> String {
    Self.counted(openObstacles, "obstacle") + " without a response"
  }
  func attention(sessionsNotNoted: Int) -> String {
    "Sessions whose day is past and whose outcome is not noted: \(sessionsNotNoted)"
  }
  func attention(plans: Int) -> String {
    "Sessions to come whose plan calls for another look: \(plans)"
  }
  var nothingNeedsAttention: String { "Nothing is waiting." }
  var countsExplained: String {
    "Small groups are written as \"fewer than \(PublicCounts.smallest)\" or as a range."
  }

  func reportSaved(_ trail: String) -> String { "Report saved: \(trail)" }
  func tablesSaved(_ count: Int, _ trail: String) -> String {
    "\(count) tables saved in the folder: \(trail)"
  }
  func calendarSaved(_ trail: String) -> String { "Calendar saved: \(trail)" }
  func modelSaved(_ trail: String) -> String { "The school's record saved: \(trail)" }
  func pseudonymsSaved(_ trail: String) -> String { "File without names saved: \(trail)" }
  var safeToTakeOut: String { "You may take the flash disk out now." }

  var whichCalendar: String { "Which calendar?" }
  var calendarForAll: String { "Sessions and due days (may be passed on)" }
  var calendarForMe: String { "My mentoring follow-ups as well" }
  var calendarIsYours: String { "For your own calendar; it says \"Mentoring\", without a name." }

  var wholeModelExplained: [String] {
    [
      "Everything in the school's record in one file, to keep or for other programs.",
      "For colleagues who use Pelita the school file (.pelita) is the better one.",
    ]
  }
  var withoutNames: String { "Only names that are allowed" }
  var withNames: String { "With all names, to be kept at school" }
  var mentorBackup: String { "My own backup as a mentor" }
  var mentorBackupExplained: String {
    "This backup holds answers and what mentoring was about: do not pass it on."
  }

  var pseudonymsPromise: [String] {
    [
      "No names, no free text and no keys go in. Everybody has a random name, another one in every "
        + "file. Days are told as the Monday of their week.",
      "Whoever knows this school may still guess from sessions and weeks.",
    ]
  }
  var makePseudonyms: String { "Make the file without names" }
  var tooFewForPseudonyms: Explanation {
    Explanation(
      what: "This record has fewer than \(PublicCounts.smallest) teachers: even without names they "
        + "are easily guessed.",
      cure: "The file can be made once more teachers are in the roster.")
  }

  var whichLanguage: String { "Which language for the report?" }
  var bothLanguages: String { "both, two files" }

  var fileReport: String { "report" }
  var fileCalendar: String { "calendar" }
  var fileModel: String { "record" }
  var filePseudonyms: String { "without-names" }
  var folderTables: String { "tables" }

  var helpReport: String { "Make the report for the principal: one HTML file, no internet needed." }
  var helpReportLanguage: String { "The report's language: id, en or both; without it your own." }
  var helpTables: String { "Write all tables as CSV for Excel or LibreOffice." }
  var helpTablesComma: String { "Separate columns by commas instead of semicolons." }
  var helpCalendar: String { "Write sessions and due days as a calendar (.ics)." }
  var helpFollowUps: String { "Include your own mentoring follow-ups: for you alone." }
  var helpPseudonyms: String { "Without names and free text, for people outside the school." }
  var helpAllNames: String { "With everybody's names, also of those who have not allowed it." }
  var helpOverview: String { "The one-page overview for the principal." }
  var helpOutputTo: String {
    "Folder to save to; else the flash disk that is in, or Pelita's folder."
  }
}
