/// The principal's screen, and where files went.
protocol OutputMenuPhrases {
  func principalTitle(_ school: String) -> String
  var principalHint: String { get }
  var menuOverview: String { get }
  var menuReport: String { get }
  var menuTables: String { get }
  var menuCalendar: String { get }
  var menuWholeModel: String { get }
  var menuPseudonyms: String { get }
  var menuWholeReport: String { get }

  /// What to do at the list of the seven questions.
  var chooseQuestion: String { get }
  func reportStep(_ number: Int, of count: Int) -> String
  var controlCStopsReport: String { get }
  var reportIsStopped: Explanation { get }

  var attentionTitle: String { get }
  /// Decisions that are due, sessions broken off, needs without a session: what to talk about.
  func attention(broken: Int) -> String
  func attention(dueDecisions: Int) -> String
  func attention(needsWithoutSession: Int) -> String
  func attention(openObstacles: Int) -> String
  func attention(sessionsNotNoted: Int) -> String
  func attention(plans: Int) -> String
  var nothingNeedsAttention: String { get }
  var countsExplained: String { get }

  func reportSaved(_ trail: String) -> String
  func tablesSaved(_ count: Int, _ trail: String) -> String
  func calendarSaved(_ trail: String) -> String
  func modelSaved(_ trail: String) -> String
  func pseudonymsSaved(_ trail: String) -> String
  var safeToTakeOut: String { get }

  var whichCalendar: String { get }
  var calendarForAll: String { get }
  var calendarForMe: String { get }
  var calendarIsYours: String { get }

  var wholeModelExplained: [String] { get }
  var withoutNames: String { get }
  var withNames: String { get }
  var mentorBackup: String { get }
  var mentorBackupExplained: String { get }

  var pseudonymsPromise: [String] { get }
  var makePseudonyms: String { get }
  var tooFewForPseudonyms: Explanation { get }

  var whichLanguage: String { get }
  var bothLanguages: String { get }

  /// The beginnings of the files' names.
  var fileReport: String { get }
  var fileCalendar: String { get }
  var fileModel: String { get }
  var filePseudonyms: String { get }
  var folderTables: String { get }
}

/// What `--help` teaches about what is handed over.
protocol OutputHelpPhrases {
  var helpReport: String { get }
  var helpReportLanguage: String { get }
  var helpTables: String { get }
  var helpTablesComma: String { get }
  var helpCalendar: String { get }
  var helpFollowUps: String { get }
  var helpPseudonyms: String { get }
  var helpAllNames: String { get }
  var helpOverview: String { get }
  var helpOutputTo: String { get }
}
