import Glibc

/// Holds a store's folder for one process; the kernel lets go when the process ends, however.
///
/// The locked file also remembers the newest event, unsynced: a database that knows less was put
/// back from a copy, and its writer must not go on counting.
public final class FolderLock: Sendable {
  private let file: Int32
  private let path: String

  /// Takes the lock at `path`.
  ///
  /// - Throws: `StorageError.openElsewhere` when another process holds it.
  public init(path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StorageError(errorNumber: errno, path: path) }
    if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(file)
      throw StorageError.openElsewhere(path: path)
    }
    // Any other failure: a file system without locks; SQLite's own still guard each commit.
    self.file = file
    self.path = path
  }

  deinit {
    // Unlocked in so many words: a program being started at this moment shares the descriptor until
    // it runs, and closing ours alone would leave it holding the lock.
    release()
    close(file)
  }

  /// Lets another process, or a store opened anew, have the folder.
  public func release() { _ = flock(file, LOCK_UN) }

  /// What `remember` wrote last.
  public var remembered: String {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = pread(file, &bytes, bytes.count, 0)
    let line = bytes[..<max(0, count)].prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line, as: UTF8.self)
  }

  public func remember(_ text: String) {
    let line = Array((text + "\n").utf8)
    // Best effort: a lost memory only means that a restored copy is noticed less surely.
    _ = line.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
  }
}
