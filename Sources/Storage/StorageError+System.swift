public import GRDB
import Glibc

extension StorageError {
  /// Says what an error number of the operating system means for the file at `path`.
  public init(errorNumber: Int32, path: String) {
    self =
      switch errorNumber {
      case EACCES, EPERM: .noPermission(path: path)
      case EROFS: .readOnly(path: path)
      case ENOSPC, EDQUOT: .diskFull(path: path)
      case ENOENT: .notFound(path: path)
      default: .failed(path: path, code: Int(errorNumber))
      }
  }

  /// Says what SQLite's error means for the file at `path`.
  public init(_ error: DatabaseError, path: String) {
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_PERM, .SQLITE_AUTH: .noPermission(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .openElsewhere(path: path)
      default: Self(opening: path, code: Int(error.extendedResultCode.rawValue))
      }
  }

  /// SQLite reports a file that may not be opened without saying why: ask the system.
  private init(opening path: String, code: Int) {
    guard access(path, F_OK) == 0 else {
      self = .failed(path: path, code: code)
      return
    }
    self =
      access(path, R_OK | W_OK) == 0
      ? .failed(path: path, code: code) : .noPermission(path: path)
  }

  /// Runs `body`, turning SQLite's errors into ours.
  public static func wrapping<Value>(path: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as DatabaseError { throw Self(error, path: path) }
  }
}
