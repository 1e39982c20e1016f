/// Wording of planning a session.
protocol SessionPlanPhrases {
  var planTitle: String { get }
  var planTopic: String { get }
  var planTopicExample: String { get }
  var planCompetences: String { get }
  var planPlace: String { get }
  var planMode: String { get }
  var planTime: String { get }
  var timeFromFinder: String { get }
  var timeByHand: String { get }
  var timeStillOpen: String { get }
  func timeStays(_ time: String) -> String
  var planDay: String { get }
  var planSpan: String { get }
  var planMaterials: String { get }
  var enoughMaterials: String { get }
  var addMaterial: String { get }
  var isPrepared: String { get }
  var isNotPrepared: String { get }
  var materialTitle: String { get }
  var materialForm: String { get }
  var materialPrepared: String { get }
  var noMaterialYet: String { get }
  var planStages: String { get }
  func stagesComeTo(_ sum: Int, of length: Int) -> String
  var divideAnew: String { get }
  var stagesAreGood: String { get }
  func minutesFor(_ stage: String) -> String
  func wordsFor(_ stage: String) -> String
  func minutesFrom(_ least: Int, to most: Int) -> String
  var howLong: String { get }
  var keepPlan: String { get }
  var planLineTopic: String { get }
  var planLineCompetences: String { get }
  var planLineAudience: String { get }
  var planLineSpeaker: String { get }
  var planLinePlace: String { get }
  var planLineTime: String { get }
  var planLineMaterials: String { get }
  var planLineStages: String { get }
  /// Asks why a session is no longer on `day`.
  func whyDayMoves(_ day: String) -> String
  var planIsSound: String { get }
  var goodToKnow: String { get }
  var planIsNotKept: String { get }
  var leavePlan: String { get }
  var goOnPlanning: String { get }
  var beginAnew: String { get }
  var planIsUnfinished: String { get }
  var planIsKept: String { get }
}
