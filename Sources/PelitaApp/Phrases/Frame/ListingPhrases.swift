/// What forms and long lists say alike.
protocol ListingPhrases {
  /// Which part of a list is on the screen, and how to search.
  func listingShows(_ part: ListingPart) -> String
  /// Nothing in the list holds what was typed.
  func nothingHolds(_ words: String) -> String
  var keyNextPart: String { get }
  var keyFirstPart: String { get }
  var keyEarlierPart: String { get }
  var keyAllAgain: String { get }
  var keyDone: String { get }
  func enterKeeps(_ current: String) -> String
  /// How to empty what is there already.
  var dashEmpties: String { get }
  var oneALine: String { get }
  /// How to take a line out again.
  var dashNumberRemoves: String { get }
  var textIsTooLong: String { get }
  func numberBetween(_ range: ClosedRange<Int>) -> String
  var spanForms: String { get }
  var notASpan: String { get }
  var severalForms: String { get }
  /// So many are chosen while somebody searches for more.
  func chosenSoFar(_ count: Int) -> String
}
