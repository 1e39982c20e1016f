import TrainingModel

extension EnglishPhrases {
  var preparationTitle: String { "Before the session" }
  func readinessCounts(_ readiness: SessionReadiness) -> String {
    let (ready, missing) = (readiness.count(.ready), readiness.count(.missing))
    return "Ready: \(ready) of \(readiness.rows.count). Not yet: \(missing). "
      + "No file: \(readiness.count(.unknown))."
  }
  func needsToBeAble(_ titles: String) -> String { "Best known beforehand: \(titles)" }
  var noPrerequisites: String { "What should be known beforehand has not been chosen." }
  var arePrerequisitesGuessed: String { "(suggested by the lessons; you may change it)" }
  var lineWhoIsReady: String { "Who can already do it" }
  var linePrerequisites: String { "Choose what should be known" }
  var lineAssignPrerequisites: String { "Assign it to the others" }
  var linePairs: String { "Seats in pairs" }
  var lineChecklist: String { "Check-list" }
  var lineMaterials: String { "Material" }
  func notReady(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
  var everybodyIsReady: String { "Everybody is ready. There is nothing to assign." }
  func standing(_ standing: SessionReadiness.Standing, missing: String) -> String {
    switch standing {
    case .ready: "ready"
    case .missing: "not yet: \(missing)"
    case .unknown: "no file yet"
    }
  }
  var prerequisitesAreKept: String { "Saved." }
  func whyPrerequisites(_ topic: String) -> String { "To prepare for the session \(topic)." }
  var pairsTitle: String { "Seats in pairs" }
  var pairsAreSuggested: String { "A suggestion: the more practised beside the less." }
  var keepPairs: String { "Use these pairs" }
  var suggestPairsAnew: String { "Make new ones from the latest progress" }
  var pairsAreKept: String { "The pairs are saved. Print them with 8." }
  func pairsCount(_ count: Int) -> String { count == 1 ? "1 pair" : "\(count) pairs" }
  var checklistTitle: String { "Check-list" }
  var checklistForms: String { "Type a number to tick or untick it." }
  var keyAddItem: String { "add a line" }
  var askItem: String { "What else is to be made ready?" }
  func checklistCount(_ done: Int, of all: Int) -> String { "\(done) of \(all) done" }
  var usualChecklist: [String] {
    [
      "Hand-outs are printed", "Videos and material are on the flash disk",
      "Power backup: batteries full, a generator, or material that needs no power",
      "The room is booked", "Projector and cables have been tried",
      "There are enough sockets and extension leads", "There is a laptop for every pair",
      "Worksheets for pupils whose teachers are here", "The attendance list is printed",
    ]
  }
  var materialsTitle: String { "Material of the session" }
  var materialsForms: String { "Type a number to mark it as ready or not." }
  var noMaterials: String { "No material noted yet." }
  var askMaterial: String { "What is it called?" }
  var askMaterialForm: String { "What is it?" }
  var materialIsKept: String { "The material is saved." }
  func followsFrom(_ topic: String) -> String { "To go on from the session \(topic)." }
  var ready: String { "ready" }
  var notReadyYet: String { "not ready yet" }
}
