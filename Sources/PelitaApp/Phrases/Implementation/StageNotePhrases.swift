import TrainingModel

/// Wording of noting what became of the five stages.
protocol StageNotePhrases {
  var stagesTitle: String { get }
  var whichStage: String { get }
  var allStagesAsPlanned: String { get }
  var restAsPlanned: String { get }
  func planned(_ plan: String) -> String
  func minutes(_ count: Int) -> String
  func whatBecame(of part: Stage.Part) -> String
  var askMinutes: String { get }
  var minutesMayBeEmpty: String { get }
  var notMinutes: String { get }
  var askUsedInstead: String { get }
  var usedInsteadExample: String { get }
  var noCause: String { get }
  func stageIsNoted(_ part: Stage.Part, _ outcome: Stage.Outcome) -> String
  var stagesAreNoted: String { get }
}
