extension EnglishPhrases {
  var menuNeeds: String { "Needs of teachers, and speakers" }
  var menuMeetings: String { "Meetings and minutes" }
  var menuSessions: String { "Training sessions" }
  var menuSlots: String { "Find a time" }
  var menuObstacles: String { "Obstacles and responses" }
  var menuEvaluations: String { "Evaluation" }
  var menuSchool: String { "School, roster, timetables" }
  var keyReport: String { "report" }
  var keyHardActivities: String { "activities hard for many" }
  func keyConflicts(_ count: Int) -> String { "to be decided (\(count))" }
  func openColleaguesFiles(_ count: Int) -> String { "open colleagues' files (\(count))" }
}
