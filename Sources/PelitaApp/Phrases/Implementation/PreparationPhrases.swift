import TrainingModel

/// Wording of what is made ready before a session.
protocol PreparationPhrases {
  var preparationTitle: String { get }
  func readinessCounts(_ readiness: SessionReadiness) -> String
  func needsToBeAble(_ titles: String) -> String
  var noPrerequisites: String { get }
  var arePrerequisitesGuessed: String { get }
  var lineWhoIsReady: String { get }
  var linePrerequisites: String { get }
  var lineAssignPrerequisites: String { get }
  var linePairs: String { get }
  var lineChecklist: String { get }
  var lineMaterials: String { get }
  func notReady(_ count: Int) -> String
  var everybodyIsReady: String { get }
  func standing(_ standing: SessionReadiness.Standing, missing: String) -> String
  var prerequisitesAreKept: String { get }
  /// Why people are given the prerequisites: it stands in their assignment.
  func whyPrerequisites(_ topic: String) -> String
  var pairsTitle: String { get }
  var pairsAreSuggested: String { get }
  var keepPairs: String { get }
  var suggestPairsAnew: String { get }
  var pairsAreKept: String { get }
  func pairsCount(_ count: Int) -> String
  var checklistTitle: String { get }
  var checklistForms: String { get }
  var keyAddItem: String { get }
  var askItem: String { get }
  func checklistCount(_ done: Int, of all: Int) -> String
  /// What to begin with, in the order in which it is seen to.
  var usualChecklist: [String] { get }
  var materialsTitle: String { get }
  var materialsForms: String { get }
  var noMaterials: String { get }
  var askMaterial: String { get }
  var askMaterialForm: String { get }
  var materialIsKept: String { get }
  /// Why an assignment is given that follows from a session.
  func followsFrom(_ topic: String) -> String
  var ready: String { get }
  var notReadyYet: String { get }
}
