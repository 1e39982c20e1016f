public import Documents

/// Why a table was not read at all; the wording is the app's.
public enum TableTrouble: Error, Hashable, Sendable {
  /// More bytes than any school needs.
  case tooLarge(bytes: Int, limit: Int)
  /// More rows than any school needs.
  case tooManyRows(limit: Int)
  /// No rows of text: a spreadsheet's own format, a picture, a damaged file.
  case unreadable(DocumentTrouble)
  case empty
  /// The first line lacks these words.
  case columnsMissing([String])
}
