/// Wording of what a plan is warned of; nothing is forbidden.
protocol PlanWarningPhrases {
  func warnNeedLeftOut(_ competence: String, people: String) -> String
  /// `told` names the first of them, `more` are left out.
  func warnClash(_ count: Int, told: String, more: Int) -> String
  func speaker(_ name: String) -> String
  var anotherSession: String { get }
  func warnSpeaker(_ name: String, lacks competences: String) -> String
  var warnAnswersNoNeed: String { get }
  var warnNoCompetence: String { get }
  var warnNoSpeaker: String { get }
  var warnNoTime: String { get }
  func warnPlaceTaken(_ topics: String) -> String
  func warnStages(_ minutes: Int, session: Int) -> String
  func warnMaterials(_ titles: String) -> String
}
