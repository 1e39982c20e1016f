import TrainingModel

extension EnglishPhrases {
  var stagesTitle: String { "Stages of the session" }
  var whichStage: String { "Which stage do you want to note?" }
  var allStagesAsPlanned: String { "All as planned" }
  var restAsPlanned: String { "The rest as planned" }
  func planned(_ plan: String) -> String { "planned: \(plan)" }
  func minutes(_ count: Int) -> String { "\(count) min" }
  func whatBecame(of part: Stage.Part) -> String { "What became of the \(name(of: part))?" }
  var askMinutes: String { "How many minutes?" }
  var minutesMayBeEmpty: String { "You may leave it empty." }
  var notMinutes: String { "Write a number of minutes, such as 20. You may leave it empty." }
  var askUsedInstead: String { "What took its place?" }
  var usedInsteadExample: String { "Such as: group discussion, worksheet." }
  var noCause: String { "nothing got in the way" }
  func stageIsNoted(_ part: Stage.Part, _ outcome: Stage.Outcome) -> String {
    "Noted: \(name(of: part)) \(name(of: outcome))."
  }
  var stagesAreNoted: String { "Noted: the other stages as planned." }
}
