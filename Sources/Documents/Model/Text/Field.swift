/// Text that the program fills in by itself.
public enum Field: Hashable, Sendable {
  /// The number of the page it stands on.
  case pageNumber
  /// How many pages there are.
  case pageCount
  case date
  case time
  case fileName
  case title
  case author
  case tableOfContents
  /// A number that counts figures, tables, … for captions.
  case sequence
  /// Anything else, with the name the format gives it.
  case other(String)
}
