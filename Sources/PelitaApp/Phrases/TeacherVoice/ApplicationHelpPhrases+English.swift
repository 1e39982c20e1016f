extension EnglishPhrases {
  var helpTried: String { "Note what you tried in class; without anything: the screen." }
  var helpTriedDiscussion: String {
    """
    It is saved on this laptop and goes with the next file to your mentor.
    Such as: pelita tried "sorted the folders of 8B" --result "faster" --readers school
    """
  }
  var helpTriedText: String { "What you tried in class." }
  var helpTriedResult: String { "What came of it." }
  var helpTriedNext: String { "What next." }
  var helpTriedAfter: String { "What it came of: a lesson's id or title, or an assignment's." }
  var helpTriedReaders: String {
    "Who may read it: mentor (the mentor alone) or school (the school, too); usually mentor."
  }
  var helpTriedChange: String { "The id of the note to change, from pelita tried --json." }
  var helpTriedWithdraw: String { "The id of the note to take back." }
  var nothingTold: Explanation {
    Explanation(
      what: "Nothing was told.", cure: "Such as: pelita tried \"sorted the folders of 8B\"")
  }
  func noSuchApplication(_ id: String) -> Explanation {
    Explanation(
      what: "There is no note \"\(id)\".", cure: "See the ids with pelita tried --json.")
  }
  func noSuchOccasion(_ name: String, known: [String]) -> Explanation {
    Explanation(
      what: "\"\(name)\" is neither a lesson with a plan nor an assignment from a session.",
      cure: known.isEmpty
        ? "Write it without --after."
        : "There are: \(known.joined(separator: "; ")). You may leave --after out.")
  }
}
