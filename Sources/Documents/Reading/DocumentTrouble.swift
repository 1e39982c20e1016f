/// Why a document could not be read; the wording is the app's.
public enum DocumentTrouble: Error, Hashable, Sendable {
  /// No office document, no text.
  case unknownContent
  /// Written by an old program: .doc, .xls, .ppt.
  case oldFormat
  /// Opens only with a password.
  case encrypted
  /// A part that every document of its format has is not there.
  case partMissing(String)
  /// A part ends too early or is not what it should be.
  case partDamaged(String)
  /// A part carries what no office program writes: declarations, endless nesting or attributes.
  case partSuspicious(String)
  /// More rows, cells or characters than any exercise needs.
  case tooLarge
}
