/// Why an archive could not be read; the wording is the app's.
public enum ArchiveTrouble: Error, Hashable, Sendable {
  /// No zip archive.
  case notAnArchive
  /// Begins as a zip archive and ends too early.
  case truncated
  /// What is inside is not what the archive says it is.
  case damaged
  /// A part opens only with a password.
  case encrypted
  case tooManyEntries(limit: Int)
  /// Unpacked it would be larger than allowed, or out of all proportion to the archive.
  case tooLarge
  /// A name that leads out of the archive's folder, or that two entries share.
  case unsafeName(String)
}
