extension EnglishPhrases {
  var helpConflicts: String { "What has two versions and waits for a decision." }
  var helpResolve: String { "Decide: use one version, or combine them part by part." }
  var helpConflictID: String { "The id as pelita school conflicts lists it, or its beginning." }
  var helpUseVersion: String { "The number of the version to use." }
  var helpTakeField: String {
    "Take one part from another version: place=2, minutes=all. May be repeated."
  }
  var helpUndo: String { "Take back what was written last on this laptop." }
  var helpUndoYes: String { "Do it; without this it only shows what would be taken back." }
  var helpJoinNames: String { "Two names are one person; without names: the list, and who may be." }
  var helpApart: String { "Part names again that were joined." }
  var helpShownName: String { "The name or id to go on with." }
  var helpOtherName: String { "Another name or id of the same person." }
  var helpQuarantine: String { "What was set aside, and why." }
  var helpMix: String { "Merge files of another school too." }
  func takeFieldForm(_ text: String) -> Explanation {
    Explanation(
      what: "\"\(text)\" cannot be read.", cure: "For example: --take place=2 --take minutes=all")
  }
}
