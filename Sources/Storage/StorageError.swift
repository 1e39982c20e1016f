/// Why a store could not be opened, read or written.
public enum StorageError: Error, Hashable, Sendable {
  /// A newer version wrote it; `schema` is that version's.
  case madeByNewerPelita(path: String, schema: Int)
  /// Another window has it open.
  case openElsewhere(path: String)
  /// It belongs to somebody else: the folder was renamed or mixed up.
  case belongsToAnother(path: String, person: String)
  case noPermission(path: String)
  case readOnly(path: String)
  case diskFull(path: String)
  /// It was found damaged while in use; the next start rescues what can be rescued.
  case damaged(path: String)
  case notFound(path: String)
  /// The operating system or SQLite said `code`: anything else.
  case failed(path: String, code: Int)
}
