internal import Glibc

/// Why a file could not be written or read, with its path; the wording is the app's.
public enum FileTrouble: Error, Hashable, Sendable {
  /// No space is left where the file should go.
  case full(path: String)
  /// The disk accepts no writing.
  case readOnly(path: String)
  /// The disk was taken out, or the connection to it was lost.
  case gone(path: String)
  case noPermission(path: String)
  /// There is no such file or folder.
  case missing(path: String)
  /// A folder, device or pipe stands where a file was expected.
  case notAFile(path: String)
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// What was read back is not what was written.
  case notAsWritten(path: String)
  /// Anything else, with the number the system gives it.
  case other(path: String, code: Int32)

  /// What the system's error `code` means for the file at `path`.
  init(code: Int32, path: String) {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: self = .full(path: path)
    case EROFS: self = .readOnly(path: path)
    case EIO, ENODEV, ENXIO, ENOTCONN, ESTALE, ENOMEDIUM: self = .gone(path: path)
    case EACCES, EPERM: self = .noPermission(path: path)
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EISDIR, ELOOP: self = .notAFile(path: path)
    default: self = .other(path: path, code: code)
    }
  }

  /// Where it happened.
  public var path: String {
    switch self {
    case .full(let path), .readOnly(let path), .gone(let path), .noPermission(let path),
      .missing(let path), .notAFile(let path), .tooLarge(let path, _, _),
      .notAsWritten(let path), .other(let path, _):
      path
    }
  }
}
