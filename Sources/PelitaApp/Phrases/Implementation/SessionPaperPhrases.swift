import TrainingModel

/// Words on papers to print and sign.
protocol SessionPaperPhrases {
  var printWhat: String { get }
  var paperAttendance: String { get }
  var paperMinutes: String { get }
  var paperMeetingMinutes: String { get }
  var paperChecklist: String { get }
  var factActivity: String { get }
  var factDay: String { get }
  var factTime: String { get }
  var factPlace: String { get }
  var factSpeaker: String { get }
  var factStatus: String { get }
  var factPresent: String { get }
  var columnNumber: String { get }
  var columnName: String { get }
  var columnSignature: String { get }
  var columnStage: String { get }
  var columnPlan: String { get }
  var columnActual: String { get }
  var columnMinutes: String { get }
  var columnCause: String { get }
  var columnObstacle: String { get }
  var columnResponse: String { get }
  var columnHelped: String { get }
  var columnDecision: String { get }
  var columnWho: String { get }
  var columnDue: String { get }
  var columnSeat: String { get }
  var headingMoves: String { get }
  var headingStages: String { get }
  var headingObstacles: String { get }
  var headingFollowing: String { get }
  var headingNotes: String { get }
  var headingAgenda: String { get }
  var headingMinutes: String { get }
  var headingDecisions: String { get }
  var headingPresent: String { get }
  var headingChecklist: String { get }
  var headingMaterials: String { get }
  var headingPairs: String { get }
  var rolePrincipal: String { get }
  var roleSpeaker: String { get }
  var roleMinutes: String { get }
  var acknowledged: String { get }
  func datedAt(_ place: String, _ day: String) -> String
  func dayWithYear(_ day: CalendarDay) -> String
  func printedOn(_ day: String) -> String
  func paperIsSaved(_ delivery: Delivery) -> String
  var paperIsOpen: String { get }
  var printFromThere: String { get }
}
