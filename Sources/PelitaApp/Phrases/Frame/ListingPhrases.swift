/// What forms and long lists say alike.
protocol ListingPhrases {
  /// So many of so many are shown; `words` is what was searched for, else empty.
  func listingShows(_ shown: Int, of count: Int, words: String) -> String
  func enterKeeps(_ current: String) -> String
  var oneALine: String { get }
  var spanForms: String { get }
  var notASpan: String { get }
  var severalForms: String { get }
}
