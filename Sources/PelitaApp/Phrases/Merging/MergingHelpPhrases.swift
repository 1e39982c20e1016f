/// Help of the commands about two versions, people and what was set aside.
protocol MergingHelpPhrases {
  var helpConflicts: String { get }
  var helpResolve: String { get }
  var helpConflictID: String { get }
  var helpUseVersion: String { get }
  var helpTakeField: String { get }
  var helpUndo: String { get }
  var helpUndoYes: String { get }
  var helpJoinNames: String { get }
  var helpApart: String { get }
  var helpShownName: String { get }
  var helpOtherName: String { get }
  var helpQuarantine: String { get }
  var helpMix: String { get }
  func takeFieldForm(_ text: String) -> Explanation
}
