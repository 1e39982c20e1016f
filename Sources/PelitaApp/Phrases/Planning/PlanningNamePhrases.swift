import TrainingModel

/// What the parts of planning are called.
protocol PlanningNamePhrases {
  func level(_ level: Need.Level) -> String
  func evidence(_ evidence: Need.Evidence) -> String
  func source(_ source: Speaker.Source) -> String
  func proof(_ proof: CompetenceHolder.Proof) -> String
  func mode(_ mode: Session.Mode) -> String
  func peopleCount(_ count: Int) -> String
  var change: String { get }
  var remove: String { get }
  var yesRemove: String { get }
  /// Where nothing has been decided yet.
  var stillOpenShort: String { get }
  var dayIsOpen: String { get }
}
