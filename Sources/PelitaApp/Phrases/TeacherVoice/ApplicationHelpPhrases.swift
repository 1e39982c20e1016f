/// Help and complaints of `pelita tried`.
protocol ApplicationHelpPhrases {
  var helpTried: String { get }
  var helpTriedDiscussion: String { get }
  var helpTriedText: String { get }
  var helpTriedResult: String { get }
  var helpTriedNext: String { get }
  var helpTriedAfter: String { get }
  var helpTriedReaders: String { get }
  var helpTriedChange: String { get }
  var helpTriedWithdraw: String { get }
  var nothingTold: Explanation { get }
  func noSuchApplication(_ id: String) -> Explanation
  func noSuchOccasion(_ name: String, known: [String]) -> Explanation
}
