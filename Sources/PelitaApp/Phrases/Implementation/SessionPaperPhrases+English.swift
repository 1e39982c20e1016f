import TrainingModel

extension EnglishPhrases {
  var printWhat: String { "What do you want to print?" }
  var paperAttendance: String { "Attendance list" }
  var paperMinutes: String { "Minutes of the session" }
  var paperMeetingMinutes: String { "Minutes of the meeting" }
  var paperChecklist: String { "Check-list" }
  var factActivity: String { "Activity" }
  var factDay: String { "Day" }
  var factTime: String { "Time" }
  var factPlace: String { "Place" }
  var factSpeaker: String { "Led by" }
  var factStatus: String { "Status" }
  var factPresent: String { "Present" }
  var columnNumber: String { "No." }
  var columnName: String { "Name" }
  var columnSignature: String { "Signature" }
  var columnStage: String { "Stage" }
  var columnPlan: String { "Planned" }
  var columnActual: String { "What happened" }
  var columnMinutes: String { "Minutes" }
  var columnCause: String { "Cause" }
  var columnObstacle: String { "Obstacle" }
  var columnResponse: String { "Response" }
  var columnHelped: String { "Helped" }
  var columnDecision: String { "Decision" }
  var columnWho: String { "Who" }
  var columnDue: String { "When" }
  var columnSeat: String { "Pair" }
  var headingMoves: String { "What happened to the session" }
  var headingStages: String { "Stages" }
  var headingObstacles: String { "Obstacles and responses" }
  var headingFollowing: String { "Assignments that follow" }
  var headingNotes: String { "Notes" }
  var headingAgenda: String { "Agenda" }
  var headingMinutes: String { "What was discussed" }
  var headingDecisions: String { "Decisions" }
  var headingPresent: String { "Present" }
  var headingChecklist: String { "To make ready" }
  var headingMaterials: String { "Material" }
  var headingPairs: String { "Seats in pairs" }
  var rolePrincipal: String { "Principal" }
  var roleSpeaker: String { "Led by" }
  var roleMinutes: String { "Minutes taken by" }
  var acknowledged: String { "Seen by" }
  func datedAt(_ place: String, _ day: String) -> String {
    place.isEmpty ? day : "\(place), \(day)"
  }
  func dayWithYear(_ day: CalendarDay) -> String { "\(longDate(day)) \(day.year)" }
  func printedOn(_ day: String) -> String { "Made with Pelita, \(day)." }
  func paperIsSaved(_ delivery: Delivery) -> String {
    "Saved: \(delivery.trail). Open that file, then print it (Ctrl + P)."
  }
  var paperIsOpen: String { "The page is being opened. Print it from there: Ctrl + P." }
  var printFromThere: String { "A4 paper. You may save it as a PDF too." }
}
