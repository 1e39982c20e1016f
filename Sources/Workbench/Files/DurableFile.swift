internal import Glibc

/// Files that are whole or absent, whatever happens to the power while they are written.
public enum DurableFile {
  /// Writes `bytes` to `path`, replacing what is there, and returns when that is safe on the disk.
  ///
  /// Written beside it first, synchronised, renamed, and the folder synchronised: a reader sees the
  /// old content or the new one, never a part. On failure the old content stays.
  public static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644
  ) throws(FileTrouble) {
    let draft = path.parentFolder.appending(part: draftName(for: path.lastPart))
    do throws(FileTrouble) {
      // Left by a power cut.
      unlink(draft)
      let file = try OpenFile(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
      try file.write(bytes)
      try file.synchronise()
      guard rename(draft, path) == 0 else { throw FileTrouble(code: errno, path: path) }
      try OpenFile(path.parentFolder, O_RDONLY | O_DIRECTORY).synchronise()
    } catch {
      unlink(draft)
      throw error.at(path)
    }
  }

  /// Writes `bytes` into `folder` under `name`, or under `name-2`, `name-3`, … when that is taken.
  ///
  /// - Returns: the path of the file; an existing file with the very same content counts as it.
  public static func write(
    _ bytes: [UInt8], as name: String, in folder: String
  ) throws(FileTrouble) -> String {
    for number in 1... {
      let path = folder.appending(part: number == 1 ? name : numbered(name, number))
      if access(path, F_OK) != 0 {
        try write(bytes, to: path)
        return path
      }
      if (try? BoundedFile.read(path, limit: bytes.count)) == bytes { return path }
    }
    preconditionFailure("there is always a next number")
  }

  /// Reads the file at `path` back from the disk.
  ///
  /// - Throws: ``FileTrouble/notAsWritten(path:)`` unless it holds exactly `bytes`.
  public static func compare(_ path: String, with bytes: [UInt8]) throws(FileTrouble) {
    let file = try OpenFile(path, O_RDONLY)
    file.dropCache()
    guard try file.read(bytes.count + 1, at: 0) == bytes else {
      throw .notAsWritten(path: path)
    }
  }

  /// Makes the folder at `path` and those above it, each safe on the disk; existing ones are kept.
  public static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(FileTrouble) {
    if mkdir(path, mode) != 0 && errno == ENOENT && path.parentFolder != path {
      try makeFolder(path.parentFolder, mode: mode)
      mkdir(path, mode)
    }
    _ = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    try OpenFile(path.parentFolder, O_RDONLY | O_DIRECTORY).synchronise()
  }

  /// Short enough for a name that has all of the 255 bytes that file systems allow.
  private static func draftName(for name: String) -> String { "." + name.prefix(60) + ".part" }

  /// `contoh.pelita` as `contoh-2.pelita`.
  private static func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(name)-\(number)"
    }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}

extension FileTrouble {
  /// The same trouble, told of `path`: people know the file they wanted, not its draft.
  fileprivate func at(_ path: String) -> Self {
    switch self {
    case .full: .full(path: path)
    case .readOnly: .readOnly(path: path)
    case .gone: .gone(path: path)
    case .noPermission: .noPermission(path: path)
    case .missing: .missing(path: path)
    case .notAFile: .notAFile(path: path)
    case .notAsWritten: .notAsWritten(path: path)
    case .tooLarge(_, let bytes, let limit): .tooLarge(path: path, bytes: bytes, limit: limit)
    case .other(_, let code): .other(path: path, code: code)
    }
  }
}
